"""Counting tokens, and vocabularies."""

from . import utils, vocab

__all__ = ["utils", "vocab"]
