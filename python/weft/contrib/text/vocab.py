"""Vocabularies: tokens and their numbers."""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Sequence
from typing import Any

__all__ = ["Vocabulary"]


class Vocabulary:
    """Numbers tokens: 0 is the unknown one, then come the reserved ones, then those counted.

    Counted tokens come in the order of their number of occurrences, and of equal numbers in
    alphabetical order.

    Parameters
    ----------
    counter : collections.Counter, optional
        Number of occurrences of each token.
    most_freq_count : int, optional
        How many counted tokens to take at most.
    min_freq : int
        Least number of occurrences of a token that is taken.
    unknown_token : str
        Stands for all tokens that are not in the vocabulary.
    reserved_tokens : list of str, optional
        Tokens that are in it in any case.

    Examples
    --------
    >>> vocabulary = Vocabulary(Counter(["b", "a", "b"]))
    >>> vocabulary.to_indices(["a", "b", "c"])
    [2, 1, 0]
    """

    def __init__(
        self,
        counter: Counter | None = None,
        most_freq_count: int | None = None,
        min_freq: int = 1,
        unknown_token: Hashable = "<unk>",
        reserved_tokens: Sequence[Hashable] | None = None,
    ) -> None:
        if min_freq < 1:
            raise AssertionError(f"Vocabulary: min_freq is {min_freq}, expected 1 or more")
        if counter is not None and not isinstance(counter, Counter):
            raise AssertionError(
                f"Vocabulary: counter is a {type(counter).__name__}, expected a collections.Counter"
            )
        reserved = list(reserved_tokens or [])
        if len({unknown_token, *reserved}) != 1 + len(reserved):
            raise AssertionError(
                f"Vocabulary: reserved_tokens {reserved} and unknown_token {unknown_token!r} have "
                "a token twice"
            )
        self._unknown_token = unknown_token
        self._reserved_tokens = None if reserved_tokens is None else reserved
        taken = [unknown_token, *reserved]
        self._idx_to_token = taken + self._counted(counter, most_freq_count, min_freq, set(taken))
        self._token_to_idx = {token: i for i, token in enumerate(self._idx_to_token)}

    @staticmethod
    def _counted(
        counter: Counter | None, most: int | None, least: int, taken: set[Hashable]
    ) -> list[Hashable]:
        pairs = sorted((counter or {}).items())
        pairs.sort(key=lambda pair: pair[1], reverse=True)
        tokens = [token for token, frequency in pairs if frequency >= least and token not in taken]
        return tokens[:most]

    def __len__(self) -> int:
        return len(self._idx_to_token)

    @property
    def token_to_idx(self) -> dict[Hashable, int]:
        """Number of each token."""
        return self._token_to_idx

    @property
    def idx_to_token(self) -> list[Hashable]:
        """Token of each number."""
        return self._idx_to_token

    @property
    def unknown_token(self) -> Hashable:
        """The token that stands for all others."""
        return self._unknown_token

    @property
    def reserved_tokens(self) -> list[Hashable] | None:
        """Tokens that are in it in any case."""
        return self._reserved_tokens

    def to_indices(self, tokens: Any) -> Any:
        """Return the number of a token, or the numbers of a list of tokens; 0 for unknown ones."""
        if isinstance(tokens, (list, tuple)):
            return [self._token_to_idx.get(token, 0) for token in tokens]
        return self._token_to_idx.get(tokens, 0)

    def to_tokens(self, indices: Any) -> Any:
        """Return the token of a number, or the tokens of a list of numbers.

        Raises
        ------
        ValueError
            A number is that of no token.
        """
        if isinstance(indices, (list, tuple)):
            return [self._token(index) for index in indices]
        return self._token(indices)

    def _token(self, index: int) -> Hashable:
        if not hasattr(index, "__index__") or not 0 <= index < len(self):
            raise ValueError(f"to_tokens: {index!r} is no number from 0 to {len(self) - 1}")
        return self._idx_to_token[index]
