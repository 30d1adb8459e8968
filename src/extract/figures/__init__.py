"""Release → figures: the grammar of figures as a spaCy pipeline."""
