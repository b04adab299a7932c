"""Sentences as batches for recurrent networks."""

from __future__ import annotations

import bisect
import logging
from collections import Counter
from collections.abc import Sequence
from typing import Any

import numpy as np

from .. import ndarray as nd
from ..io import DataBatch, DataDesc, DataIter

__all__ = ["BucketSentenceIter", "encode_sentences"]


def encode_sentences(
    sentences: Sequence[Sequence[Any]], vocab: dict[Any, int] | None = None,
    invalid_label: int = -1, invalid_key: Any = "\n", start_label: int = 0,
    unknown_token: Any = None,
) -> tuple[list[list[int]], dict[Any, int]]:  # fmt: skip
    """Turn words into numbers.

    Parameters
    ----------
    sentences : list of list of str
    vocab : dict of str to int, optional
        Numbers of words; default: words are numbered as they come.
    invalid_label : int
        Number of `invalid_key` in a new vocabulary; no word gets it.
    invalid_key : str
        What stands for the end of a sentence.
    start_label : int
        Number of the first word of a new vocabulary.
    unknown_token : str, optional
        Stands for words that a given vocabulary lacks; it is added with the next free number where
        it is missing too.

    Returns
    -------
    encoded : list of list of int
    vocab : dict of str to int
        The given one, or the new one.

    Raises
    ------
    ValueError
        A word is not in the given vocabulary, and there is no `unknown_token`.
    """
    growing = vocab is None
    if vocab is None:
        vocab = {invalid_key: invalid_label}
    following = start_label
    encoded = []
    for sentence in sentences:
        numbers = []
        for word in sentence:
            if word not in vocab:
                if not growing and unknown_token is None:
                    raise ValueError(f"encode_sentences: word {word!r} is not in the vocabulary")
                word = word if growing else unknown_token
            if word not in vocab:
                taken = {invalid_label} if growing else set(vocab.values())
                while following in taken:
                    following += 1
                vocab[word] = following
                following += 1
            numbers.append(vocab[word])
        encoded.append(numbers)
    return encoded, vocab


class BucketSentenceIter(DataIter):
    """Batches of sentences of about one length; labels are the words that follow.

    Every sentence goes into the smallest bucket that it fits into and is filled up with
    `invalid_label`. The batches of all buckets come in random order (that of ``numpy.random``),
    and sentences that do not fill a batch are left out.

    Parameters
    ----------
    sentences : list of list of int
    batch_size : int
    buckets : list of int, optional
        Lengths; default: those that at least `batch_size` sentences have.
    invalid_label : int
    data_name, label_name : str
    dtype : str or type
    layout : str
        ``'NT'`` for batches of shape (batch, length), ``'TN'`` for (length, batch).
    """

    def __init__(
        self, sentences: Sequence[Sequence[int]], batch_size: int,
        buckets: Sequence[int] | None = None, invalid_label: int = -1, data_name: str = "data",
        label_name: str = "softmax_label", dtype: Any = "float32", layout: str = "NT",
    ) -> None:  # fmt: skip
        super().__init__(batch_size)
        if batch_size < 1:
            raise ValueError(f"BucketSentenceIter: batch_size is {batch_size}, expected at least 1")
        if layout not in ("NT", "TN"):
            raise ValueError(f"BucketSentenceIter: layout is {layout!r}, expected 'NT' or 'TN'")
        if not buckets:
            lengths = Counter(len(sentence) for sentence in sentences)
            buckets = [length for length, n in lengths.items() if n >= batch_size]
            if not buckets:
                raise ValueError(
                    f"BucketSentenceIter: no length has batch_size={batch_size} sentences; "
                    "give buckets"
                )
        self.buckets = sorted(buckets)
        self.invalid_label = invalid_label
        self.data_name, self.label_name = data_name, label_name
        self.dtype, self.layout = dtype, layout
        self.default_bucket_key = self.buckets[-1]
        self._rows = self._fill(sentences)
        self._starts = [
            (k, start)
            for k, rows in enumerate(self._rows)
            for start in range(0, len(rows) - batch_size + 1, batch_size)
        ]
        self.provide_data = [self._describe(data_name, self.default_bucket_key)]
        self.provide_label = [self._describe(label_name, self.default_bucket_key)]
        self.reset()

    def _fill(self, sentences: Sequence[Sequence[int]]) -> list[np.ndarray]:
        """The sentences of each bucket, one in a row."""
        rows: list[list[np.ndarray]] = [[] for _ in self.buckets]
        too_long = 0
        for sentence in sentences:
            k = bisect.bisect_left(self.buckets, len(sentence))
            if k == len(self.buckets):
                too_long += 1
                continue
            row = np.full(self.buckets[k], self.invalid_label, dtype=self.dtype)
            row[: len(sentence)] = sentence
            rows[k].append(row)
        if too_long:
            logging.warning("BucketSentenceIter: %d sentences fit into no bucket", too_long)
        return [np.array(r, self.dtype).reshape(-1, n)
                for r, n in zip(rows, self.buckets, strict=True)]  # fmt: skip

    def _describe(self, name: str, length: int) -> DataDesc:
        rows_first = self.layout == "NT"
        shape = (self.batch_size, length) if rows_first else (length, self.batch_size)
        return DataDesc(name, shape, self.dtype, self.layout)

    def reset(self) -> None:
        """Start again in another order."""
        np.random.shuffle(self._starts)
        for rows in self._rows:
            np.random.shuffle(rows)
        self._next = 0

    def next(self) -> DataBatch:
        """The next batch, with its length as `bucket_key`; StopIteration at the end."""
        if self._next == len(self._starts):
            raise StopIteration
        k, start = self._starts[self._next]
        self._next += 1
        data = self._rows[k][start : start + self.batch_size]
        label = np.full_like(data, self.invalid_label)
        label[:, :-1] = data[:, 1:]
        if self.layout == "TN":
            data, label = data.T, label.T
        length = self.buckets[k]
        return DataBatch(
            [nd.array(data, dtype=self.dtype)], [nd.array(label, dtype=self.dtype)], pad=0,
            bucket_key=length, provide_data=[self._describe(self.data_name, length)],
            provide_label=[self._describe(self.label_name, length)],
        )  # fmt: skip
