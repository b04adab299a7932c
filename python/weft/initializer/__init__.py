"""Initial values of parameters.

An initializer is called with an `InitDesc` (a name with attributes) and an array, and fills the
array in place. Which rule applies follows from the attribute ``__init__`` of the description if it
has one, and otherwise from the ending of the name. Random values come from `weft.random`, so
`weft.random.seed` determines them.
"""

from .. import registry  # some programs take it from here
from .base import InitDesc, Initializer, alias, create, register
from .composed import FusedRNN, Load, Mixed
from .drawn import MSRAPrelu, Normal, Orthogonal, Uniform, Xavier
from .values import Bilinear, Constant, LSTMBias, One, Zero
