"""The large sample: a delete and recreate that took a cost-calculation service down for thirteen hours."""
