"""Counting tokens."""

from __future__ import annotations

import re
from collections import Counter

__all__ = ["count_tokens_from_str"]


def count_tokens_from_str(
    source_str: str,
    token_delim: str = " ",
    seq_delim: str = "\n",
    to_lower: bool = False,
    counter_to_update: Counter | None = None,
) -> Counter:
    r"""Count the tokens of a text.

    Parameters
    ----------
    source_str : str
        The text.
    token_delim, seq_delim : str
        Regular expressions of what separates tokens and sequences.
    to_lower : bool
        Convert the text to lower case.
    counter_to_update : collections.Counter, optional
        Add to these counts instead of to new ones.

    Returns
    -------
    collections.Counter
        Number of occurrences of each token.

    Examples
    --------
    >>> count_tokens_from_str("life is good . \n is it ? ")["is"]
    2
    """
    if to_lower:
        source_str = source_str.lower()
    counter = Counter() if counter_to_update is None else counter_to_update
    counter.update(filter(None, re.split(f"{token_delim}|{seq_delim}", source_str)))
    return counter
