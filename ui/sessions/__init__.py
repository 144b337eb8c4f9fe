"""What the page of the sessions is made of."""
