"""Spatial operators and their relatives: bad positions, empty arrays, refused arguments."""

import numpy as np
import pytest

from weft import autograd, nd
from weft.base import MXNetError

RNG = np.random.default_rng(11)


def array(*shape):
    return nd.array(RNG.normal(size=shape), dtype="float32")


def grid(x):
    """Positions in one row of pixels, its middle, at columns x."""
    return nd.array(np.stack([x, np.zeros_like(x)])[None, :, None])


@pytest.mark.parametrize(("x", "want"), [
    (np.nan, np.nan), (np.inf, 0), (-np.inf, 0), (1e30, 0), (-1e30, 0), (-3.0, 0), (-1.0, 1),
    (1.0, 4), (1.7, 0), (-1.5, 0.25)])
def test_positions_outside_an_image(x, want):
    image = nd.array(np.arange(1, 5).reshape(1, 1, 1, 4))
    image.attach_grad()
    at = grid(np.array([x, 0.0]))
    at.attach_grad()
    with autograd.record():
        y = nd.BilinearSampler(image, at)
    y.backward()
    assert np.allclose(y.asnumpy().ravel(), [want, 2.5], equal_nan=True)
    assert np.isfinite(image.grad.asnumpy()).all()
    assert np.isfinite(at.grad.asnumpy()[..., 1]).all()


def test_infinite_pixels_stay_where_they_are():
    image = nd.array(np.array([np.inf, 1, 2, 3]).reshape(1, 1, 1, 4))
    y = nd.BilinearSampler(image, grid(np.array([-9.0, 1.0, 0.5])))
    assert np.allclose(y.asnumpy().ravel(), [0, 3, 2.25])


@pytest.mark.parametrize("offset", [np.nan, np.inf, -np.inf, 1e30, -1e30])
@pytest.mark.parametrize("modulated", [False, True])
def test_offsets_far_outside_give_zero(offset, modulated):
    data, weight = array(1, 2, 4, 4), array(3, 2, 3, 3)
    offsets, mask = nd.full((1, 18, 2, 2), offset), nd.ones((1, 9, 2, 2))
    inputs = [data, offsets, mask, weight] if modulated else [data, offsets, weight]
    op = (nd.contrib.ModulatedDeformableConvolution if modulated
          else nd.contrib.DeformableConvolution)
    for x in inputs:
        x.attach_grad()
    with autograd.record():
        y = op(*inputs, kernel=(3, 3), num_filter=3, no_bias=True)
    y.backward()
    assert (y.asnumpy() == 0).all()
    assert all(np.isfinite(x.grad.asnumpy()).all() for x in inputs)


@pytest.mark.parametrize("modulated", [False, True])
def test_deformable_convolution_without_offsets_is_convolution(modulated):
    data, weight, bias = array(3, 8, 11, 9), array(12, 4, 3, 3), array(12)
    attrs = dict(kernel=(3, 3), num_filter=12, num_group=2, stride=(2, 1), pad=(1, 2),
                 dilate=(1, 2))
    want = nd.Convolution(data, weight, bias, **attrs)
    attrs["num_deformable_group"] = 4
    offset = nd.zeros((3, 72, *want.shape[2:]))
    if modulated:
        mask = nd.full((3, 36, *want.shape[2:]), 0.5)
        got = nd.contrib.ModulatedDeformableConvolution(data, offset, mask, weight * 2, bias,
                                                        **attrs)
    else:
        got = nd.contrib.DeformableConvolution(data, offset, weight, bias, **attrs)
    assert np.allclose(got.asnumpy(), want.asnumpy(), atol=1e-5)


def test_correlation_of_large_images():
    a, b = array(2, 37, 9, 10), array(2, 37, 9, 10)
    y = nd.Correlation(a, b, kernel_size=3, max_displacement=2, pad_size=3).asnumpy()
    p, q = (np.pad(x.asnumpy(), [(0, 0), (0, 0), (3, 3), (3, 3)]) for x in (a, b))
    assert y.shape == (2, 25, 9, 10)
    # Displacement (1, -2), output pixel (4, 5): the patch starts at max_displacement + pixel.
    want = (p[:, :, 6:9, 7:10] * q[:, :, 7:10, 5:8]).mean((1, 2, 3))
    assert np.allclose(y[:, 3 * 5 + 0, 4, 5], want, atol=1e-6)


@pytest.mark.parametrize("n", [1, 2, 3, 128, 997, 1000])
def test_fft_of_any_length(n):
    x = RNG.normal(size=(3, n))
    y = nd.contrib.fft(nd.array(x, dtype="float64"))
    want = np.fft.fft(x)
    assert np.allclose(y.asnumpy().reshape(3, n, 2), np.stack([want.real, want.imag], -1),
                       rtol=1e-12, atol=1e-11)
    assert np.allclose(nd.contrib.ifft(y).asnumpy(), n * x, rtol=1e-11, atol=1e-10)


EMPTY = {
    "BilinearSampler": lambda: nd.BilinearSampler(nd.zeros((2, 3, 4, 5)), nd.zeros((2, 2, 0, 3))),
    "BilinearSampler, no images": lambda: nd.BilinearSampler(
        nd.zeros((0, 3, 4, 5)), nd.zeros((0, 2, 2, 3))),
    "BilinearSampler, no pixels": lambda: nd.BilinearSampler(
        nd.zeros((1, 3, 0, 5)), nd.zeros((1, 2, 2, 3))),
    "GridGenerator": lambda: nd.GridGenerator(nd.zeros((0, 6)), transform_type="affine",
                                              target_shape=(2, 3)),
    "im2col": lambda: nd.im2col(nd.zeros((0, 2, 3, 4)), kernel=(2, 2)),
    "col2im": lambda: nd.col2im(nd.zeros((2, 0, 6)), output_size=(3, 4), kernel=(2, 2)),
    "Correlation": lambda: nd.Correlation(nd.zeros((0, 2, 4, 4)), nd.zeros((0, 2, 4, 4))),
    "Correlation, no channels": lambda: nd.Correlation(nd.zeros((1, 0, 4, 4)),
                                                       nd.zeros((1, 0, 4, 4))),
    "AdaptiveAvgPooling2D": lambda: nd.contrib.AdaptiveAvgPooling2D(
        nd.zeros((2, 0, 4, 4)), output_size=2),
    "DeformableConvolution": lambda: nd.contrib.DeformableConvolution(
        nd.zeros((0, 2, 4, 4)), nd.zeros((0, 8, 3, 3)), nd.zeros((1, 2, 2, 2)), kernel=(2, 2),
        num_filter=1, no_bias=True),
    "fft": lambda: nd.contrib.fft(nd.zeros((2, 0))),
    "count_sketch": lambda: nd.contrib.count_sketch(
        nd.zeros((0, 2)), nd.zeros((1, 2)), nd.ones((1, 2)), out_dim=3),
    "CTCLoss": lambda: nd.CTCLoss(nd.zeros((3, 0, 4)), nd.zeros((0, 2))),
    "CTCLoss, no steps": lambda: nd.CTCLoss(nd.zeros((0, 2, 4)), nd.zeros((2, 2))),
    "CTCLoss, no labels": lambda: nd.CTCLoss(nd.zeros((3, 2, 4)), nd.zeros((2, 0))) * 0,
    "hawkesll": lambda: nd.contrib.hawkesll(
        nd.ones((2, 3)), nd.ones((3,)), nd.ones((3,)), nd.zeros((2, 3)), nd.zeros((2, 0)),
        nd.zeros((2, 0)), nd.zeros((2,)), nd.zeros((2,)))[0],
}


@pytest.mark.parametrize("name", EMPTY)
def test_empty_arrays(name):
    assert (EMPTY[name]().asnumpy() == 0).all()


X = nd.zeros((1, 2, 4, 4))
BAD = {
    "grid has shape": lambda: nd.BilinearSampler(X, nd.zeros((2, 2, 3, 3))),
    "data is int32": lambda: nd.BilinearSampler(X.astype("int32"), nd.zeros((1, 2, 3, 3))),
    r"target_shape is \(0, 0\)": lambda: nd.GridGenerator(nd.zeros((1, 6)),
                                                          transform_type="affine"),
    r"expected \(batch, 6\)": lambda: nd.GridGenerator(nd.zeros((1, 2, 3)), target_shape=(2, 2),
                                                       transform_type="affine"),
    "loc has shape": lambda: nd.SpatialTransformer(
        X, nd.zeros((1, 5)), target_shape=(2, 2), transform_type="affine",
        sampler_type="bilinear"),
    "expected 3 axes for kernel": lambda: nd.im2col(X, kernel=(2,)),
    "does not fit": lambda: nd.im2col(X, kernel=(5, 1)),
    r"dilate is \(4611686018427387904, 1\)": lambda: nd.im2col(X, kernel=(3, 3),
                                                              dilate=(2**62, 1)),
    "more elements than 64 bits": lambda: nd.im2col(X, kernel=(2**31 - 1,) * 2,
                                                    pad=(2**31 - 1,) * 2),
    "stride is": lambda: nd.im2col(X, kernel=(2, 2), stride=(0, 1)),
    "output_size is": lambda: nd.col2im(nd.zeros((1, 4, 9)), output_size=(4,), kernel=(2, 2)),
    "a multiple of 4": lambda: nd.col2im(nd.zeros((1, 6, 9)), output_size=(4, 4), kernel=(2, 2)),
    "offset has shape": lambda: nd.contrib.DeformableConvolution(
        X, nd.zeros((1, 4, 3, 3)), nd.zeros((1, 2, 2, 2)), kernel=(2, 2), num_filter=1,
        no_bias=True),
    "bias is missing": lambda: nd.contrib.DeformableConvolution(
        X, nd.zeros((1, 8, 3, 3)), nd.zeros((1, 2, 2, 2)), kernel=(2, 2), num_filter=1),
    "mask has shape": lambda: nd.contrib.ModulatedDeformableConvolution(
        X, nd.zeros((1, 8, 3, 3)), nd.zeros((1, 8, 3, 3)), nd.zeros((1, 2, 2, 2)), kernel=(2, 2),
        num_filter=1, no_bias=True),
    "num_deformable_group is 3": lambda: nd.contrib.DeformableConvolution(
        X, nd.zeros((1, 24, 3, 3)), nd.zeros((1, 2, 2, 2)), kernel=(2, 2), num_filter=1,
        num_deformable_group=3, no_bias=True),
    r"kernel is \(2,\)": lambda: nd.contrib.DeformableConvolution(
        X, nd.zeros((1, 8, 3, 3)), nd.zeros((1, 2, 2)), kernel=(2,), num_filter=1, no_bias=True),
    "odd number": lambda: nd.Correlation(X, X, kernel_size=2),
    "stride2 is 0": lambda: nd.Correlation(X, X, stride2=0),
    "pad_size is": lambda: nd.Correlation(X, X, pad_size=2**62),
    "do not fit": lambda: nd.Correlation(X, X, max_displacement=2),
    "data2 is": lambda: nd.Correlation(X, X[:, :1]),
    "expected a height and a width": lambda: nd.contrib.AdaptiveAvgPooling2D(
        X, output_size=(1, 2, 3)),
    "sizes of at least 0": lambda: nd.contrib.AdaptiveAvgPooling2D(X, output_size=(-1, 2)),
    "h_w says 0": lambda: nd.Crop(X),
    "offset is": lambda: nd.Crop(X, h_w=(2, 2), offset=(3, 0)),
    "3 inputs given": lambda: nd.Crop(X, X, X),
    "an even last axis": lambda: nd.contrib.ifft(nd.zeros((2, 3))),
    "out_dim is 0": lambda: nd.contrib.count_sketch(
        nd.zeros((2, 3)), nd.zeros((3,)), nd.zeros((3,)), out_dim=0),
    "index 5": lambda: nd.contrib.count_sketch(
        nd.zeros((2, 1)), nd.array([5]), nd.ones((1,)), out_dim=5),
    r"marks\[0, 1\] is 3": lambda: nd.contrib.hawkesll(
        nd.ones((1, 3)), nd.ones((3,)), nd.ones((3,)), nd.zeros((1, 3)), nd.ones((1, 2)),
        nd.array([[0, 3]]), nd.array([2]), nd.array([9])),
    r"valid_length\[0\] is 3": lambda: nd.contrib.hawkesll(
        nd.ones((1, 3)), nd.ones((3,)), nd.ones((3,)), nd.zeros((1, 3)), nd.ones((1, 2)),
        nd.array([[0, 3]]), nd.array([3]), nd.array([9])),
    "moving_avg is": lambda: nd.IdentityAttachKLSparseReg(nd.zeros((2, 3)), nd.zeros((2,))),
}


@pytest.mark.parametrize("match", BAD)
def test_bad_arguments(match):
    with pytest.raises(MXNetError, match=match):
        BAD[match]()


def test_synchronized_batch_norm_of_several_devices_is_refused_in_training():
    inputs = [array(2, 3, 2, 2), *(nd.ones((3,)) for _ in range(4))]
    nd.contrib.SyncBatchNorm(*inputs, key="bn", ndev=8)
    with autograd.record(), pytest.raises(MXNetError, match="ndev is 8"):
        nd.contrib.SyncBatchNorm(*inputs, key="bn", ndev=8)


def test_hawkes_marks_beyond_valid_length_do_not_matter():
    def run(marks):
        return nd.contrib.hawkesll(
            nd.ones((1, 2)), nd.full((2,), 0.5), nd.ones((2,)), nd.zeros((1, 2)),
            nd.ones((1, 3)), nd.array([marks]), nd.array([2]), nd.array([9]))[0].asscalar()

    assert run([0, 1, -7]) == run([0, 1, 0])
