"""What happened in the samples: made-up days, as logs and transcripts."""

from . import retail
from .outage import build as outage
from .rightsized import build as rightsized

SAMPLES = {"cost-calculation-outage": outage, "right-sized-change": rightsized, "retail-deployment": retail}
