"""Automatic mixed precision: matrix products in 16 bits, what needs the range in 32.

Every operator says in which dtype it runs: the low one (``target_dtype``), float32, the widest
among its inputs, or whatever comes. `init` makes operators get their inputs so from then on;
weights stay float32, and so do their gradients. `convert_symbol` and its relatives put the same
casts into a network that exists.

bfloat16 has float32's range and needs nothing else. With float16 small gradients become 0 unless
the loss is multiplied by a large number first (Micikevicius et al. 2018), as `scale_loss` does:

>>> amp.init()
>>> trainer = gluon.Trainer(net.collect_params(), "sgd")
>>> amp.init_trainer(trainer)
>>> with autograd.record():
...     loss = loss_function(net(x), y)
...     with amp.scale_loss(loss, trainer) as scaled:
...         autograd.backward(scaled)
>>> trainer.step(batch_size)
"""

from . import amp, lists, loss_scaler
from .amp import (
    convert_hybrid_block,
    convert_model,
    convert_symbol,
    init,
    init_trainer,
    reset,
    scale_loss,
    unscale,
)
from .lists import (
    list_conditional_fp32_ops,
    list_fp32_ops,
    list_loss_output_functions,
    list_lp16_fp32_ops,
    list_lp16_ops,
    list_lp16_use_fp32_params,
    list_widest_type_cast,
)
from .loss_scaler import LossScaler

__all__ = [
    "LossScaler",
    "amp",
    "convert_hybrid_block",
    "convert_model",
    "convert_symbol",
    "init",
    "init_trainer",
    "list_conditional_fp32_ops",
    "list_fp32_ops",
    "list_loss_output_functions",
    "list_lp16_fp32_ops",
    "list_lp16_ops",
    "list_lp16_use_fp32_params",
    "list_widest_type_cast",
    "lists",
    "loss_scaler",
    "reset",
    "scale_loss",
    "unscale",
]
