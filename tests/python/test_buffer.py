"""The buffer protocol: readers get the present elements, writers the array's own memory."""

from __future__ import annotations

import ctypes
import gc
import io
import struct

import numpy as np
import pytest

import weft as mx

nd = mx.nd
DTYPES = [
    "float32", "float64", "float16", "uint8", "int32", "int8", "int64", "bool", "int16", "uint16",
    "uint32", "uint64",
]  # fmt: skip


def arange(*shape: int, dtype: str = "float32") -> nd.NDArray:
    return nd.array(np.arange(np.prod(shape)).reshape(shape), dtype=dtype)


def view_of(array: nd.NDArray) -> np.ndarray:
    """What a reader gets."""
    return np.asarray(memoryview(array))


class Buffer(ctypes.Structure):
    """CPython's Py_buffer."""

    _fields_ = [
        ("buf", ctypes.c_void_p),
        ("obj", ctypes.py_object),
        ("len", ctypes.c_ssize_t),
        ("itemsize", ctypes.c_ssize_t),
        ("readonly", ctypes.c_int),
        ("ndim", ctypes.c_int),
        ("format", ctypes.c_char_p),
        ("shape", ctypes.POINTER(ctypes.c_ssize_t)),
        ("strides", ctypes.POINTER(ctypes.c_ssize_t)),
        ("suboffsets", ctypes.POINTER(ctypes.c_ssize_t)),
        ("internal", ctypes.c_void_p),
    ]


SIMPLE, WRITABLE, FORMAT, ND, STRIDES = 0, 1, 4, 8, 24
C_ORDER, F_ORDER, ANY_ORDER = 0x20 | STRIDES, 0x40 | STRIDES, 0x80 | STRIDES


def own_memory_of(array: nd.NDArray) -> np.ndarray:
    """What a consumer gets that asks for memory to write to; never given back."""
    view = Buffer()
    ctypes.pythonapi.PyObject_GetBuffer(ctypes.py_object(array), ctypes.byref(view), WRITABLE)
    raw = (ctypes.c_char * view.len).from_address(view.buf)
    return np.frombuffer(raw, array.dtype).reshape(array.shape)


@pytest.mark.parametrize("dtype", DTYPES)
def test_every_dtype_has_its_format(dtype: str) -> None:
    x = arange(2, 3, dtype=dtype)
    with memoryview(x) as view:
        assert np.dtype(view.format) == np.dtype(dtype)
        assert view.itemsize == np.dtype(dtype).itemsize == struct.calcsize(view.format)
        assert (view.shape, view.ndim, view.readonly) == ((2, 3), 2, True)
        assert view.strides == (3 * view.itemsize, view.itemsize)
        assert view.nbytes == 6 * view.itemsize
    seen = view_of(x)
    assert seen.dtype.type is np.dtype(dtype).type
    np.testing.assert_array_equal(seen, x.asnumpy())


def test_bfloat16_and_placeholders_have_no_buffer() -> None:
    with pytest.raises(BufferError, match="bfloat16"):
        memoryview(nd.ones((2,), dtype="bfloat16"))
    with pytest.raises(BufferError, match="null"):
        memoryview(nd.placeholder((2, 3)))


@pytest.mark.parametrize("shape", [(0,), (3, 0), (0, 4), (1,), (2, 0, 5)])
def test_empty_and_small_shapes(shape: tuple[int, ...]) -> None:
    x = nd.zeros(shape)
    view = memoryview(x)
    assert (view.shape, view.nbytes) == (shape, 4 * x.size)
    assert view_of(x).shape == shape
    assert bytes(x) == bytes(4 * x.size)


def test_no_axes() -> None:
    x = nd.array(np.array(3.5))
    view = memoryview(x)
    assert (view.shape, view.strides, view.ndim, view.tolist()) == ((), (), 0, 3.5)
    own_memory_of(x)[()] = 4.5
    assert (x.asscalar(), view.tolist()) == (4.5, 3.5)


def test_a_reader_keeps_what_it_saw() -> None:
    x = arange(2, 3)
    view = view_of(x)
    assert not view.flags.writeable
    x[0, 0] = -1
    x += 1
    x[:] = 7
    nd.sgd_update(x, nd.ones((2, 3)), lr=1.0, out=x)
    np.testing.assert_array_equal(view, np.arange(6).reshape(2, 3))
    np.testing.assert_array_equal(x.asnumpy(), np.full((2, 3), 6))


def test_reading_copies_nothing() -> None:
    x = nd.ones((1 << 18,))
    before = mx.memory.stats()["in_use"]
    first, second = view_of(x), view_of(x)
    assert mx.memory.stats()["in_use"] == before
    assert first.ctypes.data == second.ctypes.data
    # Reading leaves no trace: what is computed afterwards goes to memory of its own again.
    del first, second
    x += 1
    assert mx.memory.stats()["in_use"] == before


def test_writes_go_both_ways() -> None:
    x = arange(2, 3)
    view = own_memory_of(x)
    view[1, 2] = 50
    assert x.asnumpy()[1, 2] == 50
    x[0, 0] = -1
    assert view[0, 0] == -1
    x += 1
    np.testing.assert_array_equal(view, [[0, 2, 3], [4, 5, 51]])
    x[:] = 7
    np.testing.assert_array_equal(view, np.full((2, 3), 7))


def test_copies_and_earlier_results_stay_as_they_were() -> None:
    x = arange(4)
    copy, detached, doubled = x.copy(), x.detach(), x * 2
    own_memory_of(x)[:] = 9
    for other in (copy, detached):
        np.testing.assert_array_equal(other.asnumpy(), [0, 1, 2, 3])
    np.testing.assert_array_equal(doubled.asnumpy(), [0, 2, 4, 6])


def test_writes_do_not_change_recorded_gradients() -> None:
    x = nd.array([1.0, 2.0, 3.0])
    x.attach_grad()
    with mx.autograd.record():
        y = x * x
        z = nd.exp(y) * 0 + y
    own_memory_of(x)[:] = 100
    own_memory_of(y)[:] = 200
    z.backward()
    np.testing.assert_array_equal(x.grad.asnumpy(), [2, 4, 6])


def test_a_slice_shares_with_its_array() -> None:
    x = arange(4, 3)
    own_memory_of(x[1:3])[:] = 0
    assert x.asnumpy().sum() == 0 + 1 + 2 + 9 + 10 + 11


def test_a_transposed_array_is_seen_as_it_is() -> None:
    x = arange(2, 3).T
    np.testing.assert_array_equal(view_of(x), x.asnumpy())
    assert view_of(x).strides == (4, 12)
    assert bytes(x) == x.asnumpy().tobytes()


def test_plain_bytes() -> None:
    x = arange(2, 3)
    np.testing.assert_array_equal(np.frombuffer(x, "float32"), np.arange(6))
    file = io.BytesIO()
    assert file.write(x) == 24
    assert file.getvalue() == x.asnumpy().tobytes()
    assert io.BytesIO(struct.pack("6f", *range(6, 0, -1))).readinto(x) == 24
    np.testing.assert_array_equal(x.asnumpy(), [[6, 5, 4], [3, 2, 1]])


@pytest.mark.parametrize(
    "flags",
    [SIMPLE, WRITABLE, ND, ND | FORMAT, STRIDES, C_ORDER, ANY_ORDER, STRIDES | FORMAT | WRITABLE],
)
def test_a_consumer_gets_what_it_asks_for(flags: int) -> None:
    x = arange(2, 3)
    view = Buffer()
    ctypes.pythonapi.PyObject_GetBuffer(ctypes.py_object(x), ctypes.byref(view), flags)
    try:
        assert (view.len, view.itemsize, view.obj is x) == (24, 4, True)
        assert view.readonly == (not flags & WRITABLE)
        assert ctypes.string_at(view.buf, view.len) == x.asnumpy().tobytes()
        assert view.format == (b"f" if flags & FORMAT else None)
        assert view.ndim == (2 if flags & ND else 1)
        assert view.shape[:2] == [2, 3] if flags & ND else not view.shape
        strides = flags & STRIDES == STRIDES
        assert view.strides[:2] == [12, 4] if strides else not view.strides
    finally:
        ctypes.pythonapi.PyBuffer_Release(ctypes.byref(view))


def test_an_empty_buffer_has_an_address() -> None:
    view = Buffer()
    ctypes.pythonapi.PyObject_GetBuffer(
        ctypes.py_object(nd.zeros((3, 0))), ctypes.byref(view), SIMPLE
    )
    try:
        assert view.buf and view.len == 0
    finally:
        ctypes.pythonapi.PyBuffer_Release(ctypes.byref(view))


def test_a_column_major_buffer_is_refused() -> None:
    view = Buffer()
    with pytest.raises(BufferError, match="order F"):
        ctypes.pythonapi.PyObject_GetBuffer(
            ctypes.py_object(arange(2, 3)), ctypes.byref(view), F_ORDER
        )


def test_the_memory_lives_as_long_as_the_view() -> None:
    x = arange(1000)
    view = view_of(x)
    del x
    gc.collect()
    filler = [nd.full((1000,), -1) for _ in range(20)]
    np.testing.assert_array_equal(view, np.arange(1000))
    assert len(filler) == 20


def test_the_memory_is_given_back() -> None:
    def in_use() -> int:
        gc.collect()
        return mx.memory.stats()["in_use"]

    before = in_use()
    x = nd.zeros((1 << 18,))
    views = [memoryview(x) for _ in range(3)]
    del x
    assert in_use() >= before + (1 << 20)
    views.clear()
    assert in_use() == before


def test_a_later_value_does_not_disturb_a_view() -> None:
    x = arange(4)
    view = view_of(x)
    x = x + 1
    np.testing.assert_array_equal(view, np.arange(4))
    np.testing.assert_array_equal(x.asnumpy(), np.arange(1, 5))
