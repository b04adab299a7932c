"""Transforms that flip images or change their colours, with random numbers from `weft.random`."""

from __future__ import annotations

from typing import Any

from ...block import HybridBlock


class RandomFlipLeftRight(HybridBlock):
    """Mirror left to right with probability one half; images are (height, width, channels)."""

    def __init__(self) -> None:
        super().__init__()

    def hybrid_forward(self, F: Any, x: Any) -> Any:
        return F.image.random_flip_left_right(x)


class RandomFlipTopBottom(HybridBlock):
    """Mirror top to bottom with probability one half; images are (height, width, channels)."""

    def __init__(self) -> None:
        super().__init__()

    def hybrid_forward(self, F: Any, x: Any) -> Any:
        return F.image.random_flip_top_bottom(x)


class _RandomFactor(HybridBlock):
    """What is done with a factor between ``max(0, 1 - jitter)`` and ``1 + jitter``."""

    def __init__(self, jitter: float) -> None:
        super().__init__()
        self._args = (max(0, 1 - jitter), 1 + jitter)


class RandomBrightness(_RandomFactor):
    """Multiply by a random factor.

    Parameters
    ----------
    brightness : float
        The factor is between ``max(0, 1 - brightness)`` and ``1 + brightness``.
    """

    def __init__(self, brightness: float) -> None:
        super().__init__(brightness)

    def hybrid_forward(self, F: Any, x: Any) -> Any:
        return F.image.random_brightness(x, *self._args)


class RandomContrast(_RandomFactor):
    """Blend with the image's mean luma.

    Parameters
    ----------
    contrast : float
        The weight of the image is between ``max(0, 1 - contrast)`` and ``1 + contrast``.
    """

    def __init__(self, contrast: float) -> None:
        super().__init__(contrast)

    def hybrid_forward(self, F: Any, x: Any) -> Any:
        return F.image.random_contrast(x, *self._args)


class RandomSaturation(_RandomFactor):
    """Blend with the luma of each pixel.

    Parameters
    ----------
    saturation : float
        The weight of the image is between ``max(0, 1 - saturation)`` and ``1 + saturation``.
    """

    def __init__(self, saturation: float) -> None:
        super().__init__(saturation)

    def hybrid_forward(self, F: Any, x: Any) -> Any:
        return F.image.random_saturation(x, *self._args)


class RandomHue(_RandomFactor):
    """Turn the colours around the gray axis.

    Parameters
    ----------
    hue : float
        A factor between ``max(0, 1 - hue)`` and ``1 + hue``; 1 changes nothing.
    """

    def __init__(self, hue: float) -> None:
        super().__init__(hue)

    def hybrid_forward(self, F: Any, x: Any) -> Any:
        return F.image.random_hue(x, *self._args)


class RandomColorJitter(HybridBlock):
    """Change brightness, contrast, saturation and hue, in this order; what is 0 is left out.

    Parameters
    ----------
    brightness, contrast, saturation, hue : float
        See `RandomBrightness` and its like.
    """

    def __init__(
        self, brightness: float = 0, contrast: float = 0, saturation: float = 0, hue: float = 0
    ) -> None:
        super().__init__()
        self._args = (brightness, contrast, saturation, hue)

    def hybrid_forward(self, F: Any, x: Any) -> Any:
        return F.image.random_color_jitter(x, *self._args)


class RandomLighting(HybridBlock):
    """Add a colour along the principal components of ImageNet's pixels.

    Parameters
    ----------
    alpha : float
        Standard deviation of the amounts.

    References
    ----------
    Krizhevsky, Sutskever and Hinton, "ImageNet Classification with Deep Convolutional Neural
    Networks", 2012.
    """

    def __init__(self, alpha: float) -> None:
        super().__init__()
        self._alpha = alpha

    def hybrid_forward(self, F: Any, x: Any) -> Any:
        return F.image.random_lighting(x, self._alpha)
