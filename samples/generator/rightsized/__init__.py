"""The small, clean sample: one change whose access was the size of the task."""
