"""Floor 4: the facade that discovers, reads, summarises, links and judges."""
