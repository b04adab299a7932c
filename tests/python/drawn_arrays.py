"""Random arrays that are the same for one seed."""

from __future__ import annotations

import numpy as np


def arrays(seed, count, shape=(3, 4)):
    rng = np.random.default_rng(seed)
    return [rng.standard_normal(shape).astype(np.float32) for _ in range(count)]
