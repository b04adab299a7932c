"""Sentences as numbers and as batches."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

import weft as mx

encode = mx.rnn.encode_sentences
WORDS = [["a", "b", "c"], ["b", "d"], ["a"]]
SENTENCES = [[1, 2], [3, 4], [5, 6, 7], [8, 9, 10], [1], [2, 2, 2, 2], [4, 4, 4, 4]]


@pytest.fixture(autouse=True)
def _seeded() -> None:
    np.random.seed(0)


@pytest.mark.parametrize(("kwargs", "encoded", "vocab"), [
    ({}, [[0, 1, 2], [1, 3], [0]], {"\n": -1, "a": 0, "b": 1, "c": 2, "d": 3}),
    ({"start_label": 1, "invalid_label": 0, "invalid_key": "#"}, [[1, 2, 3], [2, 4], [1]],
     {"#": 0, "a": 1, "b": 2, "c": 3, "d": 4}),
    ({"invalid_label": 2}, [[0, 1, 3], [1, 4], [0]], {"\n": 2, "a": 0, "b": 1, "c": 3, "d": 4}),
])  # fmt: skip
def test_a_new_vocabulary(kwargs: Any, encoded: Any, vocab: Any) -> None:
    assert encode(WORDS, **kwargs) == (encoded, vocab)


def test_a_given_vocabulary() -> None:
    vocab = {"a": 5}
    encoded, found = encode([["a"]], vocab=vocab)
    assert encoded == [[5]] and found is vocab
    with pytest.raises(ValueError, match="word 'z' is not in the vocabulary"):
        encode([["a", "z"]], vocab=vocab)
    known = {"a": 5, "<unk>": 7}
    assert encode([["z", "a", "y"]], vocab=known, unknown_token="<unk>")[0] == [[7, 5, 7]]
    grown = {"a": 0}
    assert encode([["z", "a", "y"]], vocab=grown, unknown_token="<unk>")[0] == [[1, 0, 1]]
    assert grown == {"a": 0, "<unk>": 1}


def test_batches_of_sentences() -> None:
    batches = mx.rnn.BucketSentenceIter(SENTENCES, 2, buckets=[4, 3, 2])
    assert batches.buckets == [2, 3, 4] and batches.default_bucket_key == 4
    assert batches.provide_data[0].shape == (2, 4)
    orders = set()
    for _ in range(10):
        rows = []
        keys = []
        for batch in batches:
            data, label = batch.data[0].asnumpy(), batch.label[0].asnumpy()
            assert data.shape == batch.provide_data[0].shape == (2, batch.bucket_key)
            assert (label[:, :-1] == data[:, 1:]).all() and (label[:, -1] == -1).all()
            keys.append(batch.bucket_key)
            rows += [[int(v) for v in row if v != -1] for row in data]
        assert sorted(keys) == [2, 3, 4]
        assert len(rows) == 6 and all(row in SENTENCES for row in rows)
        orders.add((tuple(keys), str(rows)))
        batches.reset()
    assert len(orders) > 3  # batches and sentences are shuffled


def test_default_buckets_are_lengths_with_enough_sentences() -> None:
    assert mx.rnn.BucketSentenceIter(SENTENCES, 2).buckets == [2, 3, 4]
    with pytest.raises(ValueError, match="no length has batch_size=100"):
        mx.rnn.BucketSentenceIter(SENTENCES, 100)


def test_time_first(caplog: pytest.LogCaptureFixture) -> None:
    batches = mx.rnn.BucketSentenceIter(
        SENTENCES, 2, buckets=[3], invalid_label=0, data_name="x", label_name="y", dtype="int32",
        layout="TN",
    )  # fmt: skip
    assert "2 sentences fit into no bucket" in caplog.text
    seen = list(batches)
    assert len(seen) == 2
    for batch in seen:
        data, label = batch.data[0], batch.label[0]
        assert data.shape == (3, 2) and data.dtype == np.int32
        assert (label.asnumpy()[:-1] == data.asnumpy()[1:]).all()
        (description,) = batch.provide_label
        assert (description.name, description.shape, description.layout) == ("y", (3, 2), "TN")


def test_errors() -> None:
    with pytest.raises(ValueError, match="layout is 'XX'"):
        mx.rnn.BucketSentenceIter(SENTENCES, 2, layout="XX")
    with pytest.raises(ValueError, match="batch_size is 0"):
        mx.rnn.BucketSentenceIter(SENTENCES, 0)
