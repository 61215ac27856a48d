"""Small helpers of the ordinary day."""

import random

from ..kit import SEED, moment
from .steps import DAY


def source(label):
    return random.Random(f"{SEED}/{label}")


def times(rng, count, first, last):
    """`count` moments between two times of the day, in order."""
    start, end = moment(DAY + first), moment(DAY + last)
    return sorted(start + (end - start) * rng.random() for _ in range(count))


def emit(trail, time, caller, made, error=None):
    service, name, read, parameters, response, resources = made
    trail.add(time, caller, service, name, read, parameters, response, error, resources)
