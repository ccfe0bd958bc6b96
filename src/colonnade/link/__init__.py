"""Floor 2: summaries put together: names, dispatch, flows, traces."""
