from extract.figures import figures
