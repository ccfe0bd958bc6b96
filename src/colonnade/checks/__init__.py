"""Floor 3: one module a check, in the folder of its primary pillar."""
