"""Data sets, samplers and how samples become batches."""

from __future__ import annotations

import itertools

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import weft as mx
from weft.gluon import data
from weft.gluon.data import dataloader
from weft.gluon.data.vision import transforms


def values(batch):
    """A batch as nested lists of NumPy arrays."""
    if isinstance(batch, list | tuple):
        return [values(part) for part in batch]
    return batch.asnumpy() if isinstance(batch, mx.nd.NDArray) else np.asarray(batch)


def assert_same(left, right):
    left, right = values(left), values(right)
    if isinstance(left, list):
        assert len(left) == len(right)
        for a, b in zip(left, right, strict=True):
            assert_same(a, b)
    else:
        assert left.dtype == right.dtype
        np.testing.assert_array_equal(left, right)


def halve(x):
    return x / 2


# Data sets


@pytest.mark.parametrize("count", [0, 1, 3, 10, 11])
@pytest.mark.parametrize("shards", [1, 2, 3, 4, 7])
def test_shards_are_contiguous_balanced_and_complete(count, shards):
    dataset = data.SimpleDataset(list(range(count)))
    parts = [list(dataset.shard(shards, i)) for i in range(shards)]
    assert list(itertools.chain(*parts)) == list(range(count))
    lengths = [len(part) for part in parts]
    assert max(lengths) - min(lengths) <= 1
    assert lengths == sorted(lengths, reverse=True)


@pytest.mark.parametrize(("shards", "index"), [(3, 3), (3, -1), (0, 0)])
def test_shard_out_of_range(shards, index):
    with pytest.raises(ValueError, match=f"index {index} is out of range for {shards}"):
        data.SimpleDataset([1]).shard(shards, index)


@pytest.mark.parametrize(("count", "taken"), [(0, 0), (3, 3), (10, 10), (99, 10), (None, 10)])
def test_take(count, taken):
    assert list(data.SimpleDataset(list(range(10))).take(count)) == list(range(taken))


def test_take_refuses_negative():
    with pytest.raises(ValueError, match="take: count, got -1"):
        data.SimpleDataset([1]).take(-1)


def test_filter_and_sample():
    dataset = data.SimpleDataset(list(range(10)))
    assert list(dataset.filter(lambda x: x % 2)) == [1, 3, 5, 7, 9]
    assert list(dataset.sample(data.SequentialSampler(3, 2))) == [2, 3, 4]
    with pytest.raises(TypeError, match="sample: sampler, got list"):
        dataset.sample([1, 2])


@pytest.mark.parametrize("lazy", [True, False])
def test_transforms_of_samples(lazy):
    pairs = data.ArrayDataset(np.arange(4.0), [10, 11, 12, 13])
    assert pairs.transform(lambda a, b: a + b, lazy)[2] == 14
    assert pairs.transform_first(lambda a: a * 100, lazy)[2] == (200, 12)
    single = data.SimpleDataset([1, 2, 3])
    assert single.transform(lambda a: a * 2, lazy)[1] == 4
    assert single.transform_first(lambda a: a * 2, lazy)[1] == 4


def test_lazy_transform_is_called_on_access_only():
    calls = []
    lazy = data.SimpleDataset([1, 2, 3]).transform(lambda x: calls.append(x) or x)
    assert calls == []
    assert lazy[1] == 2 and calls == [2]


def test_array_dataset_elements():
    dataset = data.ArrayDataset(mx.nd.array([1, 2, 3]), np.arange(6).reshape(3, 2), ["a", "b", "c"])
    first, second, third = dataset[1]
    assert isinstance(first, np.float32) and first == 2
    assert second.tolist() == [2, 3] and third == "b"
    assert len(dataset) == 3
    assert isinstance(data.ArrayDataset(mx.nd.zeros((2, 2)))[0], mx.nd.NDArray)


@pytest.mark.parametrize(
    ("args", "message"),
    [((), "expected at least one"), (([1, 2], [1]), "array 0 has length 2, array 1 has length 1")],
)
def test_array_dataset_errors(args, message):
    with pytest.raises(ValueError, match=message):
        data.ArrayDataset(*args)


def test_base_dataset_names_what_is_missing():
    with pytest.raises(NotImplementedError, match="Dataset: must define __getitem__"):
        data.Dataset()[0]
    with pytest.raises(NotImplementedError, match="Dataset: must define __len__"):
        len(data.Dataset())


# Samplers


@given(length=st.integers(0, 40), start=st.integers(0, 5))
def test_sequential_sampler(length, start):
    sampler = data.SequentialSampler(length, start)
    assert list(sampler) == list(range(start, start + length)) and len(sampler) == length


@given(length=st.integers(0, 60), seed=st.integers(0, 1000))
@settings(deadline=None, max_examples=25)
def test_random_sampler_is_a_permutation_ruled_by_the_seed(length, seed):
    sampler = data.RandomSampler(length)
    mx.random.seed(seed)
    first, second = list(sampler), list(sampler)
    assert sorted(first) == list(range(length)) == sorted(second)
    np.random.seed(0)
    mx.random.seed(seed)
    assert [list(sampler), list(sampler)] == [first, second]
    if length > 20:
        assert first != second


def test_interval_sampler():
    assert list(data.IntervalSampler(7, 3)) == [0, 3, 6, 1, 4, 2, 5]
    sampler = data.IntervalSampler(7, 3, rollover=False)
    assert list(sampler) == [0, 3, 6] and len(sampler) == 3
    with pytest.raises(ValueError, match="interval, got 8, expected 1 to length"):
        data.IntervalSampler(7, 8)


def test_filter_sampler():
    sampler = data.FilterSampler(lambda x: x > 6, data.SimpleDataset(list(range(10))))
    assert list(sampler) == [7, 8, 9] and len(sampler) == 3


@given(count=st.integers(0, 30), size=st.integers(1, 9), epochs=st.integers(1, 4))
@pytest.mark.parametrize("last_batch", ["keep", "discard", "rollover"])
def test_batch_sampler(last_batch, count, size, epochs):
    sampler = data.BatchSampler(data.SequentialSampler(count), size, last_batch)
    seen = []
    for _ in range(epochs):
        announced = len(sampler)
        batches = list(sampler)
        assert len(batches) == announced
        seen += batches
    full = [batch for batch in seen if len(batch) == size]
    flat = list(itertools.chain(*seen))
    if last_batch == "keep":
        assert flat == list(range(count)) * epochs
    else:
        assert full == seen
    if last_batch == "discard":
        assert flat == list(range(count - count % size)) * epochs
    if last_batch == "rollover":
        everything = list(range(count)) * epochs
        assert flat == everything[: len(everything) - len(everything) % size]


@pytest.mark.parametrize(
    ("args", "message"),
    [((0,), "batch_size, got 0"), ((2, "drop"), "last_batch, got 'drop'")],
)
def test_batch_sampler_errors(args, message):
    with pytest.raises(ValueError, match=message):
        data.BatchSampler(data.SequentialSampler(4), *args)


# Batches


@pytest.mark.parametrize(
    ("samples", "expected", "dtype"),
    [
        ([1, 2], [1, 2], "int64"),
        ([1.5, 2], [1.5, 2], "float64"),
        ([np.float32(1), np.float32(2)], [1, 2], "float32"),
        ([True, False], [True, False], "bool"),
        ([[1, 2], [3, 4]], [[1, 2], [3, 4]], "int64"),
        ([np.ones((2, 1), "uint8")] * 2, [[[1], [1]]] * 2, "uint8"),
        ([mx.nd.array([1, 2])] * 3, [[1, 2]] * 3, "float32"),
    ],
)
def test_default_batchify(samples, expected, dtype):
    batch = dataloader.default_batchify_fn(samples)
    assert isinstance(batch, mx.nd.NDArray)
    assert batch.dtype == np.dtype(dtype)
    assert batch.asnumpy().tolist() == expected
    stacked = data.batchify.stack_numpy(samples)
    assert stacked.dtype == np.dtype(dtype) and stacked.tolist() == expected


def test_default_batchify_of_tuples():
    batch = dataloader.default_batchify_fn([(1, 2.0), (3, 4.0)])
    assert isinstance(batch, list)
    assert_same(batch, [np.array([1, 3]), np.array([2.0, 4.0])])


@pytest.mark.parametrize(
    ("samples", "error", "message"),
    [
        ([], ValueError, "expected at least one"),
        ([np.zeros(2), np.zeros(3)], ValueError, r"sample 1 of the batch has shape \(3,\)"),
        ([mx.nd.zeros(1), mx.nd.zeros(2)], ValueError, r"sample 1 of the batch has shape \(2,\)"),
        ([[1, 2], [3]], ValueError, "do not have one shape"),
        ([(1, 2), (3,)], ValueError, r"tuples of lengths \[1, 2\]"),
        (["a", "b"], TypeError, "samples of type str"),
        ([{"a": 1}], TypeError, "samples of type dict"),
        ([None], TypeError, "samples of type NoneType"),
    ],
)
def test_default_batchify_errors(samples, error, message):
    for batchify in (dataloader.default_batchify_fn, data.batchify.stack_numpy):
        with pytest.raises(error, match=message):
            batchify(samples)


COLUMNS = {
    "uint8 images": np.arange(4 * 9, dtype=np.uint8).reshape(9, 2, 2),
    "float64 vector": np.linspace(0, 1, 9),
    "bool": np.arange(9) % 2 == 0,
    "nd matrix": mx.nd.array(np.arange(27).reshape(9, 3)),
    "nd vector": mx.nd.array(np.arange(9)),
    "nd int": mx.nd.array(np.arange(18).reshape(9, 2), dtype="int32"),
}


@given(
    names=st.lists(st.sampled_from(sorted(COLUMNS)), min_size=1, max_size=3),
    indices=st.lists(st.integers(-9, 8), min_size=1, max_size=12),
)
@settings(deadline=None, max_examples=40)
def test_gathered_batch_equals_stacked_samples(names, indices):
    dataset = data.ArrayDataset(*(COLUMNS[name] for name in names))
    assert dataset._gather(indices) is not None
    fast = next(iter(data.DataLoader(dataset, batch_sampler=[indices])))
    slow = dataloader.default_batchify_fn([dataset[i] for i in indices])
    assert type(fast) is type(slow)
    assert_same(fast, slow)


def test_gather_goes_through_shard_and_batched_transforms():
    images = np.arange(9 * 2 * 3 * 1, dtype=np.uint8).reshape(9, 2, 3, 1)
    pairs = data.ArrayDataset(mx.nd.array(images, dtype="uint8"), np.arange(9))
    normalize = transforms.Compose([transforms.ToTensor(), transforms.Normalize(0.5, 2.0)])
    dataset = pairs.shard(2, 1).transform_first(normalize)
    indices = [3, 0, -1]
    assert dataset._gather(indices) is not None
    fast = next(iter(data.DataLoader(dataset, batch_sampler=[indices])))
    assert_same(fast, dataloader.default_batchify_fn([dataset[i] for i in indices]))


@pytest.mark.parametrize(
    "dataset",
    [
        data.ArrayDataset(np.arange(4), [1, 2, 3, 4]),
        data.ArrayDataset(np.array(["a", "b", "c", "d"])),
        data.ArrayDataset(np.arange(4)).transform(halve),
        data.ArrayDataset(mx.nd.zeros((4, 2))).transform(transforms.RandomFlipLeftRight()),
        type("Changed", (data.ArrayDataset,), {"__getitem__": lambda self, i: -i})(np.arange(4)),
    ],
    ids=["list", "strings", "function", "random", "overridden"],
)
def test_no_gathering_where_samples_may_differ(dataset):
    assert dataset._gather([0, 1]) is None


@pytest.mark.parametrize("column", [np.arange(4.0), mx.nd.zeros((4, 2))], ids=["numpy", "nd"])
def test_gather_out_of_range(column):
    with pytest.raises(IndexError):
        list(data.DataLoader(data.ArrayDataset(column), batch_sampler=[[0, 4]]))
