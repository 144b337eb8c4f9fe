"""The parts of *Repas*."""
