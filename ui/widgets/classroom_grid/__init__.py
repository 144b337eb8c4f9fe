"""The plan of the classrooms: a picture of classrooms × half-days under the hands."""
