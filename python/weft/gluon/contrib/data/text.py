"""Texts for language models."""

from __future__ import annotations

import os
from array import array
from collections import Counter
from collections.abc import Iterator

import numpy as np

from .... import ndarray as nd
from ....base import data_dir
from ....contrib.text.vocab import Vocabulary
from ....ndarray import NDArray
from ..._repository import fetch_member
from ...data import Dataset
from ...utils import _get_repo_file_url

__all__ = ["WikiText2", "WikiText103"]

_END = "<eos>"


class _WikiText(Dataset):
    """Sequences of a text and, as labels, the same one token later."""

    _namespace: str
    _archive_file: tuple[str, str]
    # Segment: file, and its SHA-1.
    _data_file: dict[str, tuple[str, str]]

    def __init__(
        self,
        root: str | None = None,
        segment: str = "train",
        vocab: Vocabulary | None = None,
        seq_len: int = 35,
    ) -> None:
        kind = type(self).__name__
        if segment not in self._data_file:
            raise KeyError(f"{kind}: segment is {segment!r}, expected one of {[*self._data_file]}")
        if seq_len < 1:
            raise ValueError(f"{kind}: seq_len is {seq_len}, expected 1 or more")
        self._root = os.path.expanduser(
            root or os.path.join(data_dir(), "datasets", self._namespace)
        )
        self._segment = segment
        self._seq_len = seq_len
        name, sha1 = self._data_file[segment]
        path = os.path.join(self._root, name)
        if not os.path.exists(path):
            url = _get_repo_file_url(f"gluon/dataset/{self._namespace}", self._archive_file[0])
            fetch_member(kind, path, sha1, url)
        self._counter: Counter | None = None
        if vocab is None:
            self._counter = Counter()
            for tokens in _lines(path):
                self._counter.update(tokens)
            vocab = Vocabulary(self._counter, reserved_tokens=[_END])
        self._vocab = vocab
        numbers = array("i")
        for tokens in _lines(path):
            numbers.extend(vocab.to_indices([*tokens, _END]))
        stream = np.frombuffer(numbers, np.int32) if numbers else np.empty(0, np.int32)
        count = max(len(stream) - 1, 0) // seq_len
        shape = (count, seq_len)
        size = count * seq_len
        self._data = nd.array(stream[:size].reshape(shape), dtype="int32")
        self._label = nd.array(stream[1 : size + 1].reshape(shape), dtype="int32")

    @property
    def vocabulary(self) -> Vocabulary:
        """The vocabulary: the one given, or all tokens of the segment."""
        return self._vocab

    @property
    def frequencies(self) -> Counter | None:
        """Number of occurrences of each token; None with a given vocabulary."""
        return self._counter

    def __getitem__(self, idx: int) -> tuple[NDArray, NDArray]:
        return self._data[idx], self._label[idx]

    def __len__(self) -> int:
        return self._data.shape[0]


def _lines(path: str) -> Iterator[list[str]]:
    """Yield the tokens of each line that has some."""
    with open(path, encoding="utf-8") as file:
        try:
            for line in file:
                tokens = line.split()
                if tokens:
                    yield tokens
        except UnicodeDecodeError as error:
            raise ValueError(f"{path}: is no text in UTF-8: {error}") from error


class WikiText2(_WikiText):
    """Two million words of good articles of Wikipedia (https://arxiv.org/abs/1609.07843).

    A sample is ``(data, label)``, NDArrays of int32 and shape (seq_len,): the numbers of tokens,
    and those of the tokens that follow them. Lines end in the token ``<eos>``. A file that is in
    `root` is used as it is; one that is missing is taken from MXNet's site, or from the one that
    MXNET_GLUON_REPO names.

    Parameters
    ----------
    root : str, optional
        Folder of the file ``wiki.train.tokens``, ``wiki.valid.tokens`` or ``wiki.test.tokens``;
        ``$MXNET_HOME/datasets/wikitext-2`` (``~/.mxnet/...``) if not given.
    segment : {'train', 'validation', 'test'}
        Part of the text.
    vocab : Vocabulary, optional
        Numbers of the tokens; those of the segment when None.
    seq_len : int
        Length of a sample.

    Raises
    ------
    OSError
        The file is neither there nor to be had; names file and URL.
    """

    _namespace = "wikitext-2"
    _archive_file = ("wikitext-2-v1.zip", "3c914d17d80b1459be871a5039ac23e752a53cbe")
    _data_file = {
        "train": ("wiki.train.tokens", "863f29c46ef9d167fff4940ec821195882fe29d1"),
        "validation": ("wiki.valid.tokens", "0418625c8b4da6e4b5c7a0b9e78d4ae8f7ee5422"),
        "test": ("wiki.test.tokens", "c7b8ce0aa086fb34dab808c5c49224211eb2b172"),
    }


class WikiText103(_WikiText):
    """A hundred million words; otherwise as `WikiText2`.

    Parameters
    ----------
    root : str, optional
        Folder of the file; ``$MXNET_HOME/datasets/wikitext-103`` (``~/.mxnet/...``) if not given.
    segment, vocab, seq_len
        See `WikiText2`.
    """

    _namespace = "wikitext-103"
    _archive_file = ("wikitext-103-v1.zip", "0aec09a7537b58d4bb65362fee27650eeaba625a")
    _data_file = {
        "train": ("wiki.train.tokens", "b7497e2dfe77e72cfef5e3dbc61b7b53712ac211"),
        "validation": ("wiki.valid.tokens", "c326ac59dc587676d58c422eb8a03e119582f92b"),
        "test": ("wiki.test.tokens", "8a5befc548865cec54ed4273cf87dbbad60d1e47"),
    }
