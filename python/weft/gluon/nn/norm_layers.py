"""Normalization layers."""

from __future__ import annotations

from typing import Any

from ..._op import dtype_name
from ..block import HybridBlock
from ..parameter import ParameterDict

__all__ = ["BatchNorm", "BatchNormReLU", "GroupNorm", "InstanceNorm", "LayerNorm"]


class BatchNorm(HybridBlock):
    """Normalization over the batch (Ioffe and Szegedy, 2015, https://arxiv.org/abs/1502.03167).

    While training, mean and variance are the batch's, and running averages of them are kept;
    otherwise the running averages are used.

    Parameters
    ----------
    axis : int
        The channel axis.
    momentum : float
        Share of the old running average that stays at each step.
    epsilon : float
        Added to the variance.
    center, scale : bool
        Whether to add a learned beta and multiply by a learned gamma.
    use_global_stats : bool
        Use the running averages while training as well.
    beta_initializer, gamma_initializer : Initializer or str
        Initializers of beta and gamma.
    running_mean_initializer, running_variance_initializer : Initializer or str
        Initializers of the running averages.
    in_channels : int
        Number of channels; found out in the first forward pass when 0.
    """

    def __init__(
        self,
        axis: int = 1,
        momentum: float = 0.9,
        epsilon: float = 1e-5,
        center: bool = True,
        scale: bool = True,
        use_global_stats: bool = False,
        beta_initializer: Any = "zeros",
        gamma_initializer: Any = "ones",
        running_mean_initializer: Any = "zeros",
        running_variance_initializer: Any = "ones",
        in_channels: int = 0,
        **kwargs: Any,
    ) -> None:
        super().__init__(**kwargs)
        self._kwargs = {
            "axis": axis,
            "eps": epsilon,
            "momentum": momentum,
            "fix_gamma": not scale,
            "use_global_stats": use_global_stats,
        }
        self._axis = axis
        self.in_channels = in_channels
        for name, init, learned in (
            ("gamma", gamma_initializer, scale),
            ("beta", beta_initializer, center),
            ("running_mean", running_mean_initializer, False),
            ("running_var", running_variance_initializer, False),
        ):
            param = self.params.get(
                name,
                grad_req="write" if learned else "null",
                shape=(in_channels,),
                init=init,
                allow_deferred_init=True,
                differentiable=learned,
            )
            setattr(self, name, param)

    def __repr__(self) -> str:
        content = ", ".join(f"{key}={value!r}" for key, value in self._kwargs.items())
        return f"{type(self).__name__}({content}, in_channels={self.gamma.shape[0] or None})"

    def cast(self, dtype: Any) -> None:
        """Convert the parameters to `dtype`; they stay float32 for float16 and bfloat16."""
        super().cast("float32" if dtype_name(dtype) in ("float16", "bfloat16") else dtype)

    def hybrid_forward(
        self, F: Any, x: Any, gamma: Any, beta: Any, running_mean: Any, running_var: Any
    ) -> Any:
        """Normalize the input."""
        return F.BatchNorm(
            x, gamma, beta, running_mean, running_var, **self._kwargs, name="fwd"
        )


class BatchNormReLU(BatchNorm):
    """`BatchNorm` followed by ReLU."""

    def hybrid_forward(
        self, F: Any, x: Any, gamma: Any, beta: Any, running_mean: Any, running_var: Any
    ) -> Any:
        """Normalize the input and clip it at zero."""
        return F.contrib.BatchNormWithReLU(
            x, gamma, beta, running_mean, running_var, **self._kwargs, name="fwd"
        )


class LayerNorm(HybridBlock):
    """Normalization over one axis (Ba et al., 2016, https://arxiv.org/abs/1607.06450).

    Parameters
    ----------
    axis : int
        The axis to normalize over.
    epsilon : float
        Added to the variance.
    center, scale : bool
        Whether beta is added and gamma multiplied are learned.
    beta_initializer, gamma_initializer : Initializer or str
        Initializers.
    in_channels : int
        Size of the axis; found out in the first forward pass when 0.
    """

    def __init__(
        self,
        axis: int = -1,
        epsilon: float = 1e-5,
        center: bool = True,
        scale: bool = True,
        beta_initializer: Any = "zeros",
        gamma_initializer: Any = "ones",
        in_channels: int = 0,
        prefix: str | None = None,
        params: ParameterDict | None = None,
    ) -> None:
        super().__init__(prefix=prefix, params=params)
        self._kwargs = {"eps": epsilon, "axis": axis, "center": center, "scale": scale}
        self._axis = axis
        self._epsilon = epsilon
        self._center = center
        self._scale = scale
        _add_gamma_beta(self, in_channels, scale, center, gamma_initializer, beta_initializer)

    def __repr__(self) -> str:
        content = ", ".join(f"{key}={value!r}" for key, value in self._kwargs.items())
        return f"{type(self).__name__}({content}, in_channels={self.gamma.shape[0]})"

    def hybrid_forward(self, F: Any, data: Any, gamma: Any, beta: Any) -> Any:
        """Normalize the input."""
        return F.LayerNorm(data, gamma, beta, axis=self._axis, eps=self._epsilon)


class GroupNorm(HybridBlock):
    """Normalization over groups of channels (Wu and He, 2018, https://arxiv.org/abs/1803.08494).

    Parameters
    ----------
    num_groups : int
        Number of groups the channels (axis 1) are divided into; gamma and beta have this size.
    epsilon : float
        Added to the variance.
    center, scale : bool
        Whether beta is added and gamma multiplied are learned.
    beta_initializer, gamma_initializer : Initializer or str
        Initializers.
    """

    def __init__(
        self,
        num_groups: int = 1,
        epsilon: float = 1e-5,
        center: bool = True,
        scale: bool = True,
        beta_initializer: Any = "zeros",
        gamma_initializer: Any = "ones",
        prefix: str | None = None,
        params: ParameterDict | None = None,
    ) -> None:
        super().__init__(prefix=prefix, params=params)
        self._kwargs = {
            "eps": epsilon,
            "num_groups": num_groups,
            "center": center,
            "scale": scale,
        }
        self._num_groups = num_groups
        self._epsilon = epsilon
        self._center = center
        self._scale = scale
        _add_gamma_beta(self, num_groups, scale, center, gamma_initializer, beta_initializer)

    def __repr__(self) -> str:
        content = ", ".join(f"{key}={value!r}" for key, value in self._kwargs.items())
        return f"{type(self).__name__}({content})"

    def hybrid_forward(self, F: Any, data: Any, gamma: Any, beta: Any) -> Any:
        """Normalize the input."""
        return F.GroupNorm(
            data, gamma, beta, num_groups=self._num_groups, eps=self._epsilon
        )


class InstanceNorm(HybridBlock):
    """Normalization of each channel of each sample (https://arxiv.org/abs/1607.08022).

    Parameters
    ----------
    axis : int
        The channel axis.
    epsilon : float
        Added to the variance.
    center, scale : bool
        Whether beta is added and gamma multiplied are learned.
    beta_initializer, gamma_initializer : Initializer or str
        Initializers.
    in_channels : int
        Number of channels; found out in the first forward pass when 0.
    """

    def __init__(
        self,
        axis: int = 1,
        epsilon: float = 1e-5,
        center: bool = True,
        scale: bool = False,
        beta_initializer: Any = "zeros",
        gamma_initializer: Any = "ones",
        in_channels: int = 0,
        **kwargs: Any,
    ) -> None:
        super().__init__(**kwargs)
        self._kwargs = {"eps": epsilon, "axis": axis, "center": center, "scale": scale}
        self._axis = axis
        self._epsilon = epsilon
        _add_gamma_beta(self, in_channels, scale, center, gamma_initializer, beta_initializer)

    def __repr__(self) -> str:
        content = ", ".join(f"{key}={value!r}" for key, value in self._kwargs.items())
        return f"{type(self).__name__}({content}, in_channels={self.gamma.shape[0]})"

    def infer_shape(self, *args: Any) -> None:
        """Take the number of channels from the input."""
        channels = args[0].shape[self._axis]
        self.gamma.shape = self.beta.shape = (channels,)

    def hybrid_forward(self, F: Any, x: Any, gamma: Any, beta: Any) -> Any:
        """Normalize the input."""
        if self._axis == 1:
            return F.InstanceNorm(x, gamma, beta, eps=self._epsilon, name="fwd")
        x = F.swapaxes(x, dim1=1, dim2=self._axis)
        out = F.InstanceNorm(x, gamma, beta, eps=self._epsilon, name="fwd")
        return F.swapaxes(out, dim1=1, dim2=self._axis)


def _add_gamma_beta(
    block: HybridBlock, size: int, scale: bool, center: bool, gamma_init: Any, beta_init: Any
) -> None:
    for name, init, learned in (("gamma", gamma_init, scale), ("beta", beta_init, center)):
        param = block.params.get(
            name,
            grad_req="write" if learned else "null",
            shape=(size,),
            init=init,
            allow_deferred_init=True,
        )
        setattr(block, name, param)
