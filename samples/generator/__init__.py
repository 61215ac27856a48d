"""Writes the samples: made-up accounts, a made-up day, and every file that a reviewer would be handed."""

from .outage import build as outage
from .rightsized import build as rightsized

SAMPLES = {"cost-calculation-outage": outage, "right-sized-change": rightsized}
