"""Where the work of a run is done: this machine's processes, or a Dask cluster."""
