"""Every operator that PyTorch has too: inputs and the call in each framework, at three sizes.

Standard library only, since the command that drives the workers reads it as well.

A row's inputs are words ``name:axes[:kind]``. Axes are the letters of ``SIZES`` or numbers, kinds
``positive`` [0.5, 2), ``unit`` (-0.9, 0.9), ``above1`` [1.1, 3), ``spd`` (symmetric positive
definite), ``tril`` (well conditioned, lower triangular), ``bool`` (0 and 1) and ``<axis``
(integers below that size); without a kind, normal values. ``name=number`` gives the call a size.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

# v: vectors; r, c: matrices; m: sides of products; k: sides of decompositions; b, f, s: batch,
# channels and side of images; t, e: steps and units of sequences; p: planes of volumes.
# h: four heads of a batch; n: pixels of an image.
SIZES: dict[str, dict[str, int]] = {
    "small": dict(v=64, r=8, c=8, m=8, k=4, b=2, f=4, s=8, t=4, e=8, p=4, h=8, n=64),
    "medium": dict(v=1 << 16, r=256, c=256, m=128, k=32, b=4, f=32, s=28, t=32, e=64, p=8,
                   h=16, n=784),
    "large": dict(v=1 << 22, r=2048, c=2048, m=1024, k=256, b=16, f=64, s=56, t=128, e=512, p=16,
                  h=64, n=3136),
}  # fmt: skip


@dataclass(frozen=True)
class Row:
    """One operator: what it is called with and how.

    Attributes
    ----------
    name : str
        weft's name of the operator, with a word about the attributes where it has several rows.
    inputs : str
        See the module.
    mx, torch : str
        Expressions over the inputs' names.
    backward : bool
        Whether the gradients of all real inputs are measured too.
    check : bool
        Whether both results must agree (not for random numbers and updates in place).
    """

    name: str
    inputs: str
    mx: str
    torch: str
    backward: bool = True
    check: bool = True


def unary() -> Iterator[Row]:
    """Functions of one number."""
    same = ("abs", "ceil", "cos", "cosh", "erf", "exp", "expm1", "floor", "negative", "relu",
            "sigmoid", "sign", "sin", "sinh", "square", "tan", "tanh", "trunc")  # fmt: skip
    for name in same:
        torch = {"negative": "neg"}.get(name, name)
        yield Row(name, "x:v", f"nd.{name}(x)", f"torch.{torch}(x)")
    for name in ("digamma", "gammaln", "log", "log10", "log1p", "log2", "reciprocal", "rsqrt",
                 "sqrt"):  # fmt: skip
        torch = {"gammaln": "lgamma"}.get(name, name)
        yield Row(name, "x:v:positive", f"nd.{name}(x)", f"torch.{torch}(x)")
    inverse = dict(
        arccos="acos", arcsin="asin", arctan="atan", arcsinh="asinh", arctanh="atanh",
        erfinv="erfinv", degrees="rad2deg", radians="deg2rad", rint="round", fix="trunc",
    )  # fmt: skip
    for name, torch in inverse.items():
        yield Row(name, "x:v:unit", f"nd.{name}(x)", f"torch.{torch}(x)")
    yield Row("round", "x:v:unit", "nd.round(x)", "torch.round(x)")
    yield Row("arccosh", "x:v:above1", "nd.arccosh(x)", "torch.acosh(x)")
    yield Row("cbrt", "x:v:positive", "nd.cbrt(x)", "torch.pow(x, 1 / 3)")
    yield Row("rcbrt", "x:v:positive", "nd.rcbrt(x)", "torch.pow(x, -1 / 3)")
    yield Row("gamma", "x:v:positive", "nd.gamma(x)", "torch.exp(torch.lgamma(x))")
    yield Row("logical_not", "x:v:bool", "nd.logical_not(x)", "torch.logical_not(x).float()", False)
    yield Row("softsign", "x:v", "nd.softsign(x)", "F.softsign(x)")
    yield Row("hard_sigmoid", "x:v", "nd.hard_sigmoid(x, alpha=1 / 6)", "F.hardsigmoid(x)")
    yield Row("log_sigmoid", "x:v", "nd.log_sigmoid(x)", "F.logsigmoid(x)")
    yield Row("mish", "x:v", "nd.mish(x)", "F.mish(x)")
    yield Row("smooth_l1", "x:v", "nd.smooth_l1(x, scalar=1)",
              "F.smooth_l1_loss(x, torch.zeros_like(x), reduction='none')")  # fmt: skip
    yield Row("clip", "x:v", "nd.clip(x, -1, 1)", "torch.clamp(x, -1, 1)")
    yield Row("Activation softrelu", "x:v", "nd.Activation(x, act_type='softrelu')",
              "F.softplus(x)")  # fmt: skip
    leaky = dict(
        leaky="F.leaky_relu(x, 0.25)", elu="F.elu(x, 0.25)", selu="F.selu(x)", gelu="F.gelu(x)"
    )
    for kind, torch in leaky.items():
        yield Row(f"LeakyReLU {kind}", "x:v", f"nd.LeakyReLU(x, act_type='{kind}')", torch)
    yield Row("LeakyReLU prelu", "x:b,f,s,s a:f:positive",
              "nd.LeakyReLU(x, a, act_type='prelu')", "F.prelu(x, a)")  # fmt: skip
    yield Row("BlockGrad", "x:v", "nd.BlockGrad(x)", "x.detach()", False)
    yield Row("_copy", "x:v", "nd.identity(x)", "x.clone()")
    yield Row("Cast float64", "x:v", "nd.Cast(x, dtype='float64')", "x.double()")
    yield Row("Cast float16", "x:v", "nd.Cast(x, dtype='float16')", "x.half()")
    for name in ("zeros_like", "ones_like"):
        yield Row(name, "x:v", f"nd.{name}(x)", f"torch.{name}(x)", False)
    yield Row("shape_array", "x:v", "nd.shape_array(x)", "torch.tensor(x.shape)", False)
    yield Row("size_array", "x:v", "nd.size_array(x)", "torch.tensor([x.numel()])", False)
    for name in ("isfinite", "isinf", "isnan"):
        yield Row(name, "x:v", f"nd.contrib.{name}(x)", f"torch.{name}(x).float()", False)
    yield Row("all_finite", "x:v", "nd.all_finite(x)", "torch.isfinite(x).all().float()", False)


def binary() -> Iterator[Row]:
    """Functions of two numbers: of arrays of one shape, broadcast, and with a scalar."""
    arithmetic = dict(add="add", sub="sub", mul="mul", div="div")
    for name, torch in arithmetic.items():
        yield Row(f"elemwise_{name}", "x:v y:v:positive", f"nd.elemwise_{name}(x, y)",
                  f"torch.{torch}(x, y)")  # fmt: skip
    full = {**arithmetic, "maximum": "maximum", "minimum": "minimum", "hypot": "hypot",
            "power": "pow", "mod": "remainder"}  # fmt: skip
    for name, torch in full.items():
        backward = name != "mod"
        yield Row(f"broadcast_{name}", "x:r,c:positive y:1,c:positive",
                  f"nd.broadcast_{name}(x, y)", f"torch.{torch}(x, y)", backward)  # fmt: skip
    compare = dict(equal="eq", not_equal="ne", greater="gt", greater_equal="ge", lesser="lt",
                   lesser_equal="le")  # fmt: skip
    for name, torch in compare.items():
        yield Row(f"broadcast_{name}", "x:r,c y:1,c", f"nd.broadcast_{name}(x, y)",
                  f"torch.{torch}(x, y).float()", False)  # fmt: skip
    for name in ("and", "or", "xor"):
        yield Row(f"broadcast_logical_{name}", "x:r,c:bool y:1,c:bool",
                  f"nd.broadcast_logical_{name}(x, y)",
                  f"torch.logical_{name}(x, y).float()", False)  # fmt: skip
    scalar = dict(
        _plus_scalar="x + 2", _minus_scalar="x - 2", _rminus_scalar="2 - x", _mul_scalar="x * 2",
        _div_scalar="x / 2", _rdiv_scalar="2 / x", _power_scalar="x ** 2", _rpower_scalar="2 ** x",
    )  # fmt: skip
    for name, both in scalar.items():
        yield Row(name, "x:v:positive", both, both)
    yield Row("_power_scalar 1.7", "x:v:positive", "x ** 1.7", "x ** 1.7")
    yield Row("_mod_scalar", "x:v:positive", "x % 0.7", "x % 0.7", False)
    yield Row("_rmod_scalar", "x:v:positive", "0.7 % x", "torch.remainder(0.7, x)", False)
    yield Row("_maximum_scalar", "x:v", "nd.maximum(x, 0.5)", "torch.clamp(x, min=0.5)")
    yield Row("_minimum_scalar", "x:v", "nd.minimum(x, 0.5)", "torch.clamp(x, max=0.5)")
    yield Row("_greater_scalar", "x:v", "x > 0.5", "(x > 0.5).float()", False)
    yield Row("where", "c:v:bool x:v y:v", "nd.where(c, x, y)", "torch.where(c != 0, x, y)")
    yield Row("add_n", "x:v y:v z:v", "nd.add_n(x, y, z)", "x + y + z")


def reduction() -> Iterator[Row]:
    """Sums and the like, over everything, the last axis and the first."""
    same = dict(sum="sum", mean="mean", max="amax", min="amin", nansum="nansum")
    for name, torch in same.items():
        inputs = "x:r,c:positive"
        yield Row(f"{name} all", inputs, f"nd.{name}(x)", f"torch.{torch}(x)")
        for axis in (0, 1):
            yield Row(f"{name} axis {axis}", inputs, f"nd.{name}(x, axis={axis})",
                      f"torch.{torch}(x, {axis})")  # fmt: skip
    yield Row("prod", "x:r,8:positive", "nd.prod(x, axis=1)", "torch.prod(x, 1)")  # fmt: skip
    yield Row("norm", "x:r,c", "nd.norm(x)", "torch.linalg.vector_norm(x)")
    yield Row("norm axis 1", "x:r,c", "nd.norm(x, axis=1)", "torch.linalg.vector_norm(x, dim=1)")
    yield Row("argmax", "x:r,c", "nd.argmax(x, axis=1)", "torch.argmax(x, 1)", False)
    yield Row("argmin", "x:r,c", "nd.argmin(x, axis=1)", "torch.argmin(x, 1)", False)
    yield Row("argmax axis 0", "x:r,c", "nd.argmax(x, axis=0)", "torch.argmax(x, 0)", False)
    yield Row("argmax_channel", "x:r,c", "nd.argmax_channel(x)", "torch.argmax(x, 1)", False)
    yield Row("moments", "x:r,c", "nd.moments(x, axes=1)[1]",
              "torch.var_mean(x, 1, correction=0)[0]")  # fmt: skip
    yield Row("_np_cumsum", "x:r,c", "nd.cumsum(x, axis=1)", "torch.cumsum(x, 1)")
    yield Row("multi_sum_sq", "x:r,c y:r,c", "nd.multi_sum_sq(x, y, num_arrays=2)",
              "torch.stack([(x * x).sum(), (y * y).sum()])", False)  # fmt: skip


def shape() -> Iterator[Row]:
    """Operators that move elements or only describe them otherwise."""
    yield Row("Reshape", "x:r,c", "nd.reshape(x, shape=(-1,))", "x.reshape(-1)")
    yield Row("Flatten", "x:b,f,s,s", "nd.flatten(x)", "torch.flatten(x, 1)")
    yield Row("reshape_like", "x:r,c y:c,r", "nd.reshape_like(x, y)", "x.reshape(y.shape)", False)
    yield Row("transpose", "x:r,c", "nd.transpose(x).copy()", "x.t().contiguous()")
    yield Row("transpose NHWC", "x:b,f,s,s", "nd.transpose(x, axes=(0, 2, 3, 1)).copy()",
              "x.permute(0, 2, 3, 1).contiguous()")  # fmt: skip
    yield Row("SwapAxis", "x:t,b,e", "nd.swapaxes(x, 0, 1).copy()",
              "x.swapaxes(0, 1).contiguous()")  # fmt: skip
    yield Row("expand_dims", "x:r,c", "nd.expand_dims(x, axis=1)", "x.unsqueeze(1)")
    yield Row("squeeze", "x:r,1,c", "nd.squeeze(x)", "x.squeeze()")
    yield Row("broadcast_to", "x:1,c r=r c=c", "nd.broadcast_to(x, shape=(r, c)).copy()",
              "x.expand(r, c).contiguous()")  # fmt: skip
    yield Row("broadcast_axis", "x:1,c r=r", "nd.broadcast_axis(x, axis=0, size=r).copy()",
              "x.expand(r, -1).contiguous()")  # fmt: skip
    yield Row("broadcast_like", "x:1,c y:r,c", "nd.broadcast_like(x, y).copy()",
              "x.expand_as(y).contiguous()", False)  # fmt: skip
    yield Row("Concat axis 0", "x:r,c y:r,c", "nd.concat(x, y, dim=0)", "torch.cat([x, y], 0)")
    yield Row("Concat axis 1", "x:r,c y:r,c", "nd.concat(x, y, dim=1)", "torch.cat([x, y], 1)")
    yield Row("stack", "x:r,c y:r,c", "nd.stack(x, y, axis=1)", "torch.stack([x, y], 1)")
    yield Row("SliceChannel", "x:r,c", "nd.split(x, 2, axis=1)[1]", "torch.chunk(x, 2, 1)[1]")
    yield Row("_split_v2", "x:r,c", "nd.split_v2(x, 2, axis=1)[1]", "torch.chunk(x, 2, 1)[1]")
    yield Row("slice", "x:r,c", "nd.slice(x, begin=(1, 1), end=(-1, -1))", "x[1:-1, 1:-1]")
    yield Row("slice_axis", "x:r,c", "nd.slice_axis(x, axis=1, begin=1, end=-1)", "x[:, 1:-1]")
    yield Row("slice_like", "x:r,c y:4,4", "nd.slice_like(x, y)", "x[:4, :4]", False)
    yield Row("reverse", "x:r,c", "nd.flip(x, axis=1).copy()", "torch.flip(x, [1])")
    yield Row("tile", "x:r,c", "nd.tile(x, reps=(1, 2))", "torch.tile(x, (1, 2))")
    yield Row("repeat", "x:r,c", "nd.repeat(x, repeats=2, axis=1)",
              "torch.repeat_interleave(x, 2, 1)")  # fmt: skip
    for mode, torch in dict(constant="constant", edge="replicate", reflect="reflect").items():
        yield Row(f"Pad {mode}", "x:b,f,s,s",
                  f"nd.Pad(x, mode='{mode}', pad_width=(0, 0, 0, 0, 1, 1, 1, 1))",
                  f"F.pad(x, (1, 1, 1, 1), mode='{torch}')")  # fmt: skip
    yield Row("diag", "x:r,c", "nd.diag(x)", "torch.diagonal(x)")  # fmt: skip
    yield Row("depth_to_space", "x:b,f,s,s", "nd.depth_to_space(x, 2)",
              "x.reshape(x.shape[0], 2, 2, -1, *x.shape[2:]).permute(0, 3, 4, 1, 5, 2)"
              ".reshape(x.shape[0], -1, 2 * x.shape[2], 2 * x.shape[3])")  # fmt: skip
    yield Row("space_to_depth", "x:b,f,s,s", "nd.space_to_depth(x, 2)",
              "x.reshape(*x.shape[:2], x.shape[2] // 2, 2, x.shape[3] // 2, 2)"
              ".permute(0, 3, 5, 1, 2, 4).reshape(x.shape[0], -1, x.shape[2] // 2, "
              "x.shape[3] // 2)")  # fmt: skip


def indexing() -> Iterator[Row]:
    """Gathering, scattering, sorting and sequences."""
    yield Row("take", "x:r,c i:r:<r", "nd.take(x, i)", "torch.index_select(x, 0, i)")
    yield Row("take axis 1", "x:r,c i:c:<c", "nd.take(x, i, axis=1)",
              "torch.index_select(x, 1, i)")  # fmt: skip
    yield Row("Embedding", "i:t,b:<r w:r,c r=r c=c",
              "nd.Embedding(i, w, input_dim=r, output_dim=c)", "F.embedding(i, w)")  # fmt: skip
    yield Row("batch_take", "x:r,c i:r:<c", "nd.batch_take(x, i)",
              "torch.gather(x, 1, i[:, None])[:, 0]")  # fmt: skip
    yield Row("pick", "x:r,c i:r:<c", "nd.pick(x, i)", "torch.gather(x, 1, i[:, None])[:, 0]")
    yield Row("gather_nd", "x:r,c i:1,r:<r", "nd.gather_nd(x, i)", "x[i[0]]")
    yield Row("scatter_nd", "x:r,c i:1,r:<r r=r c=c", "nd.scatter_nd(x, i, shape=(r, c))",
              "torch.zeros(r, c).index_put((i[0],), x)", False, False)  # fmt: skip
    yield Row("one_hot", "i:r:<c c=c", "nd.one_hot(i, c)", "F.one_hot(i, c).float()", False)
    yield Row("topk", "x:r,c", "nd.topk(x, k=5, ret_typ='value')", "torch.topk(x, 5)[0]")
    yield Row("sort", "x:r,c", "nd.sort(x)", "torch.sort(x)[0]")
    yield Row("argsort", "x:r,c", "nd.argsort(x)", "torch.argsort(x)", False)
    yield Row("_contrib_boolean_mask", "x:r,c m:r:bool", "nd.contrib.boolean_mask(x, m)",
              "x[m != 0]")  # fmt: skip
    yield Row("_ravel_multi_index", "i:2,r:<c r=r c=c", "nd.ravel_multi_index(i, shape=(r, c))",
              "i[0] * c + i[1]", False)  # fmt: skip
    yield Row("_unravel_index", "i:r:<c c=c", "nd.unravel_index(i, shape=(2, c))",
              "torch.stack(torch.unravel_index(i, (2, c)))", False)  # fmt: skip
    yield Row("SequenceReverse", "x:t,b,e", "nd.SequenceReverse(x)", "torch.flip(x, [0])")
    yield Row("SequenceLast", "x:t,b,e", "nd.SequenceLast(x)", "x[-1]")
    yield Row("SequenceMask", "x:t,b,e l:b:<t",
              "nd.SequenceMask(x, l, use_sequence_length=True)",
              "x * (torch.arange(x.shape[0])[:, None] < l)[:, :, None]")  # fmt: skip


def algebra() -> Iterator[Row]:
    """Matrix products, decompositions and solvers."""
    yield Row("dot", "x:m,m y:m,m", "nd.dot(x, y)", "x @ y")
    yield Row("dot transposed", "x:m,m y:m,m", "nd.dot(x, y, transpose_b=True)", "x @ y.t()")
    yield Row("dot vector", "x:m,m y:m", "nd.dot(x, y)", "x @ y")  # fmt: skip
    yield Row("batch_dot", "x:b,m,e y:b,e,m", "nd.batch_dot(x, y)", "torch.bmm(x, y)")
    yield Row("_linalg_gemm2", "x:b,m,m y:b,m,m", "nd.linalg.gemm2(x, y)", "torch.matmul(x, y)")
    yield Row("_linalg_gemm", "x:m,m y:m,m z:m,m", "nd.linalg.gemm(x, y, z)",
              "torch.addmm(z, x, y)")  # fmt: skip
    yield Row("_linalg_syrk", "x:m,m", "nd.linalg.syrk(x)", "x @ x.t()")
    yield Row("_linalg_potrf", "x:k,k:spd", "nd.linalg.potrf(x)", "torch.linalg.cholesky(x)")
    yield Row("_linalg_potri", "x:k,k:tril", "nd.linalg.potri(x)", "torch.cholesky_inverse(x)",
              False)  # fmt: skip
    yield Row("_linalg_trsm", "a:k,k:tril x:k,k", "nd.linalg.trsm(a, x)",
              "torch.linalg.solve_triangular(a, x, upper=False)", False)  # fmt: skip
    yield Row("_linalg_trmm", "a:k,k:tril x:k,k", "nd.linalg.trmm(a, x)", "torch.tril(a) @ x")
    yield Row("_linalg_det", "x:k,k:tril", "nd.linalg.det(x)", "torch.linalg.det(x)")
    yield Row("_linalg_slogdet", "x:k,k:spd", "nd.linalg.slogdet(x)[1]",
              "torch.linalg.slogdet(x)[1]")  # fmt: skip
    yield Row("_linalg_inverse", "x:k,k:spd", "nd.linalg.inverse(x)", "torch.linalg.inv(x)")
    yield Row("_linalg_extractdiag", "x:k,k", "nd.linalg.extractdiag(x)", "torch.diagonal(x)")
    yield Row("_linalg_makediag", "x:k", "nd.linalg.makediag(x)", "torch.diag_embed(x)")
    yield Row("_linalg_sumlogdiag", "x:k,k:spd", "nd.linalg.sumlogdiag(x)",
              "torch.log(torch.diagonal(x)).sum()")  # fmt: skip
    yield Row("_linalg_gelqf", "x:k,k:spd", "nd.linalg.gelqf(x)[0]",
              "torch.linalg.qr(x.mT)[1].mT", False, False)  # fmt: skip
    yield Row("_linalg_syevd", "x:k,k:spd", "nd.linalg.syevd(x)[1]",
              "torch.linalg.eigh(x)[0]", False)  # fmt: skip
    yield Row("khatri_rao", "x:k,k y:k,k", "nd.khatri_rao(x, y)",
              "(x[:, None] * y[None]).reshape(-1, x.shape[1])")  # fmt: skip


def network() -> Iterator[Row]:
    """Layers."""
    yield Row("FullyConnected", "x:m,m w:m,m a:m m=m",
              "nd.FullyConnected(x, w, a, num_hidden=m)", "F.linear(x, w, a)")  # fmt: skip
    convolution = "x:b,f,s,s w:f,f,3,3 a:f f=f"
    yield Row("Convolution", convolution,
              "nd.Convolution(x, w, a, kernel=(3, 3), pad=(1, 1), num_filter=f)",
              "F.conv2d(x, w, a, padding=1)")  # fmt: skip
    yield Row("Convolution depthwise", "x:b,f,s,s w:f,1,3,3 f=f",
              "nd.Convolution(x, w, kernel=(3, 3), pad=(1, 1), num_filter=f, num_group=f, "
              "no_bias=True)", "F.conv2d(x, w, padding=1, groups=f)")  # fmt: skip
    yield Row("Convolution dilated", "x:b,f,s,s w:f,f,3,3 f=f",
              "nd.Convolution(x, w, kernel=(3, 3), pad=(2, 2), dilate=(2, 2), num_filter=f, "
              "no_bias=True)", "F.conv2d(x, w, padding=2, dilation=2)")  # fmt: skip
    yield Row("Convolution 1-D", "x:b,f,t w:f,f,3 f=f",
              "nd.Convolution(x, w, kernel=(3,), pad=(1,), num_filter=f, no_bias=True)",
              "F.conv1d(x, w, padding=1)")  # fmt: skip
    yield Row("Convolution 3-D", "x:2,f,p,p,p w:f,f,3,3,3 f=f",
              "nd.Convolution(x, w, kernel=(3, 3, 3), pad=(1, 1, 1), num_filter=f, "
              "no_bias=True)", "F.conv3d(x, w, padding=1)")  # fmt: skip
    yield Row("Deconvolution", "x:b,f,s,s w:f,f,4,4 f=f",
              "nd.Deconvolution(x, w, kernel=(4, 4), stride=(2, 2), pad=(1, 1), num_filter=f)",
              "F.conv_transpose2d(x, w, stride=2, padding=1)")  # fmt: skip
    for kind, torch in dict(max="max_pool2d", avg="avg_pool2d").items():
        yield Row(f"Pooling {kind}", "x:b,f,s,s",
                  f"nd.Pooling(x, kernel=(2, 2), stride=(2, 2), pool_type='{kind}')",
                  f"F.{torch}(x, 2, 2)")  # fmt: skip
    yield Row("Pooling max overlapping", "x:b,f,s,s",
              "nd.Pooling(x, kernel=(3, 3), stride=(2, 2), pad=(1, 1), pool_type='max')",
              "F.max_pool2d(x, 3, 2, 1)")  # fmt: skip
    yield Row("Pooling global", "x:b,f,s,s", "nd.Pooling(x, global_pool=True, pool_type='avg')",
              "F.adaptive_avg_pool2d(x, 1)")  # fmt: skip
    yield Row("_contrib_AdaptiveAvgPooling2D", "x:b,f,s,s",
              "nd.contrib.AdaptiveAvgPooling2D(x, output_size=(4, 4))",
              "F.adaptive_avg_pool2d(x, 4)")  # fmt: skip
    statistics = "x:b,f,s,s g:f:positive a:f u:f v:f:positive"
    yield Row("BatchNorm inference", statistics,
              "nd.BatchNorm(x, g, a, u.detach(), v.detach(), fix_gamma=False, eps=1e-5, "
              "use_global_stats=True)",
              "F.batch_norm(x, u.detach(), v.detach(), g, a)", False)  # fmt: skip
    yield Row("BatchNorm training", "x:b,f,s,s g:f:positive a:f",
              "nd.BatchNorm(x, g, a, held('u', nd.zeros_like, a), held('v', nd.ones_like, a), "
              "fix_gamma=False, eps=1e-5)",
              "F.batch_norm(x, None, None, g, a, training=True)", check=False)  # fmt: skip
    yield Row("LayerNorm", "x:r,c g:c a:c", "nd.LayerNorm(x, g, a)",
              "F.layer_norm(x, x.shape[-1:], g, a)")  # fmt: skip
    yield Row("GroupNorm", "x:b,f,s,s g:2:one a:2:zero f=f",
              "nd.GroupNorm(x, g, a, num_groups=2)",
              "F.group_norm(x, 2, g.repeat_interleave(f // 2), a.repeat_interleave(f // 2))",
              )  # fmt: skip
    yield Row("InstanceNorm", "x:b,f,s,s g:f a:f", "nd.InstanceNorm(x, g, a, eps=1e-5)",
              "F.instance_norm(x, weight=g, bias=a)")  # fmt: skip
    yield Row("L2Normalization", "x:r,c", "nd.L2Normalization(x)", "F.normalize(x, dim=1)")
    yield Row("LRN", "x:b,f,s,s", "nd.LRN(x, nsize=5, knorm=1)",
              "F.local_response_norm(x, 5, k=1)")  # fmt: skip
    yield Row("softmax", "x:r,c", "nd.softmax(x)", "F.softmax(x, -1)")
    yield Row("softmax axis 0", "x:r,c", "nd.softmax(x, axis=0)", "F.softmax(x, 0)")
    yield Row("log_softmax", "x:r,c", "nd.log_softmax(x)", "F.log_softmax(x, -1)")
    yield Row("softmin", "x:r,c", "nd.softmin(x)", "F.softmin(x, -1)")
    yield Row("softmax_cross_entropy", "x:r,c i:r:<c", "nd.softmax_cross_entropy(x, i)",
              "F.cross_entropy(x, i, reduction='sum')")  # fmt: skip
    yield Row("SoftmaxOutput", "x:r,c i:r:<c", "nd.SoftmaxOutput(x, i)", "F.softmax(x, -1)", False)
    yield Row("Dropout", "x:v", "nd.Dropout(x, p=0.5, mode='always')", "F.dropout(x, 0.5)",
              check=False)  # fmt: skip
    yield Row("UpSampling nearest", "x:b,f,s,s",
              "nd.UpSampling(x, scale=2, sample_type='nearest')",
              "F.interpolate(x, scale_factor=2)")  # fmt: skip
    yield Row("_contrib_BilinearResize2D", "x:b,f,s,s s=s",
              "nd.contrib.BilinearResize2D(x, height=2 * s, width=2 * s)",
              "F.interpolate(x, size=(2 * s, 2 * s), mode='bilinear', align_corners=True)",
              )  # fmt: skip
    yield Row("BilinearSampler", "x:b,f,s,s g:b,2,s,s:unit", "nd.BilinearSampler(x, g)",
              "F.grid_sample(x, g.permute(0, 2, 3, 1), align_corners=True)")  # fmt: skip
    yield Row("GridGenerator", "x:b,6 s=s",
              "nd.GridGenerator(x, 'affine', target_shape=(s, s))",
              "F.affine_grid(x.reshape(-1, 2, 3), (x.shape[0], 1, s, s), align_corners=True)"
              ".permute(0, 3, 1, 2)")  # fmt: skip
    yield Row("im2col", "x:b,f,s,s", "nd.im2col(x, kernel=(3, 3), pad=(1, 1))",
              "F.unfold(x, 3, padding=1)")  # fmt: skip
    yield Row("CTCLoss", "x:t,b,e i:b,3:<2", "nd.CTCLoss(x, i + 1)",
              "F.ctc_loss(F.log_softmax(x, -1), i + 1, torch.full((x.shape[1],), x.shape[0]), "
              "torch.full((x.shape[1],), 3), reduction='none')")  # fmt: skip
    for mode, torch in dict(lstm="LSTM", gru="GRU", rnn_tanh="RNN").items():
        states = 2 if mode == "lstm" else 1
        yield Row(f"RNN {mode}", "x:t,b,e e=e",
                  f"nd.RNN(x, held('w', rnn_weights, '{mode}', e), "
                  f"*[nd.zeros((1, x.shape[1], e))] * {states}, state_size=e, num_layers=1, "
                  f"mode='{mode}')",
                  f"held('net', torch.nn.{torch}, e, e)(x)[0]", check=False)  # fmt: skip


def creation() -> Iterator[Row]:
    """New arrays, constant and random."""
    size = "x:1 v=v"
    yield Row("_zeros", size, "nd.zeros((v,))", "torch.zeros(v)", False)
    yield Row("_ones", size, "nd.ones((v,))", "torch.ones(v)", False)
    yield Row("_full", size, "nd.full((v,), 3)", "torch.full((v,), 3.0)", False)
    yield Row("_arange", size, "nd.arange(v)", "torch.arange(v, dtype=torch.float32)", False)
    yield Row("_linspace", size, "nd.linspace(0, 1, v)", "torch.linspace(0, 1, v)", False)
    yield Row("_eye", "x:1 r=r", "nd.eye(r)", "torch.eye(r)", False)
    draws = dict(
        uniform=("nd.random.uniform(shape=(v,))", "torch.rand(v)"),
        normal=("nd.random.normal(shape=(v,))", "torch.randn(v)"),
        exponential=("nd.random.exponential(shape=(v,))", "torch.empty(v).exponential_()"),
        gamma=("nd.random.gamma(2, 1, shape=(v,))", "torch._standard_gamma(torch.full((v,), 2.0))"),
        poisson=("nd.random.poisson(4, shape=(v,))", "torch.poisson(torch.full((v,), 4.0))"),
        randint=("nd.random.randint(0, 9, shape=(v,))",
                 "torch.randint(0, 9, (v,), dtype=torch.int32)"),
    )  # fmt: skip
    for name, (mx, torch) in draws.items():
        yield Row(f"_random_{name}", size, mx, torch, False, False)
    yield Row("_sample_normal", "x:v y:v:positive", "nd.sample_normal(x, y)",
              "torch.normal(x, y)", False, False)  # fmt: skip
    yield Row("_sample_multinomial", "x:r,c:positive",
              "nd.sample_multinomial(x / x.sum(axis=1, keepdims=True))",
              "torch.multinomial(x / x.sum(1, keepdim=True), 1)", False, False)  # fmt: skip
    yield Row("_shuffle", "x:r,c", "nd.shuffle(x)", "x[torch.randperm(x.shape[0])]", False,
              False)  # fmt: skip


def update() -> Iterator[Row]:
    """Optimizer steps in place on one array of parameters."""
    steps = dict(
        sgd_update=("nd.sgd_update(w, g, lr=0.01, out=w)", "SGD, w, g, lr=0.01"),
        sgd_mom_update=("nd.sgd_mom_update(w, g, m, lr=0.01, momentum=0.9, out=w)",
                        "SGD, w, g, lr=0.01, momentum=0.9"),
        nag_mom_update=("nd.nag_mom_update(w, g, m, lr=0.01, momentum=0.9, out=w)",
                        "SGD, w, g, lr=0.01, momentum=0.9, nesterov=True"),
        adam_update=("nd.adam_update(w, g, m, n, lr=0.01, out=w)", "Adam, w, g, lr=0.01"),
        _adamw_update=("nd.contrib.adamw_update(w, g, m, n, one, lr=0.01, eta=1.0, wd=0.01, "
                       "out=w)", "AdamW, w, g, lr=0.01"),
        rmsprop_update=("nd.rmsprop_update(w, g, n, lr=0.01, out=w)", "RMSprop, w, g, lr=0.01"),
    )  # fmt: skip
    for name, (mx, torch) in steps.items():
        yield Row(name, "w:v g:v m:v:zero n:v:zero one:1:one", mx,
                  f"held('o', optimizer, torch.optim.{torch}).step()", False, False)  # fmt: skip


def further() -> Iterator[Row]:
    """Second forms of operators, and what PyTorch writes in a few operators."""
    two = "x:v:positive y:v:positive"
    for name, torch in dict(maximum="maximum", minimum="minimum", power="pow", hypot="hypot",
                            mod="remainder").items():  # fmt: skip
        yield Row(f"_{name}", two, f"nd._internal._{name}(x, y)", f"torch.{torch}(x, y)",
                  name != "mod")  # fmt: skip
    compare = dict(equal="eq", not_equal="ne", greater="gt", greater_equal="ge", lesser="lt",
                   lesser_equal="le")  # fmt: skip
    for name, torch in compare.items():
        yield Row(f"_{name}", two, f"nd._internal._{name}(x, y)", f"torch.{torch}(x, y).float()",
                  False)  # fmt: skip
        if name != "greater":
            yield Row(f"_{name}_scalar", "x:v", f"nd._internal._{name}_scalar(x, 0.5)",
                      f"torch.{torch}(x, 0.5).float()", False)  # fmt: skip
    for name in ("and", "or", "xor"):
        yield Row(f"_logical_{name}", "x:v:bool y:v:bool", f"nd._internal._logical_{name}(x, y)",
                  f"torch.logical_{name}(x, y).float()", False)  # fmt: skip
    yield Row("_contrib_quadratic", "x:v", "nd.contrib.quadratic(x, 1, 2, 3)",
              "x * x + 2 * x + 3")  # fmt: skip
    yield Row("_contrib_div_sqrt_dim", "x:r,c", "nd.contrib.div_sqrt_dim(x)",
              "x / x.shape[-1] ** 0.5")  # fmt: skip
    yield Row("make_loss", "x:v", "nd.make_loss(x)", "x.clone()", False)
    yield Row("nanprod", "x:r,8:positive", "nd.nanprod(x, axis=1)",
              "torch.nan_to_num(x, 1.0).prod(1)")  # fmt: skip
    yield Row("SoftmaxActivation", "x:r,c", "nd.SoftmaxActivation(x)", "F.softmax(x, -1)")
    yield Row("masked_softmax", "x:r,c m:r,c:bool", "nd.masked_softmax(x, m)",
              "F.softmax(x.masked_fill(m == 0, -1e30), -1)", False, False)  # fmt: skip
    yield Row("LogisticRegressionOutput", two, "nd.LogisticRegressionOutput(x, y)",
              "torch.sigmoid(x)", False)  # fmt: skip
    for name in ("qk", "valatt"):
        mx = f"nd.contrib.interleaved_matmul_selfatt_{name}"
        scores = ("torch.bmm(q[:, :, :, 0].permute(1, 2, 0, 3).reshape(-1, x.shape[0], e // 4) / "
                  "(e // 4) ** 0.5, q[:, :, :, 1].permute(1, 2, 3, 0).reshape(-1, e // 4, "
                  "x.shape[0]))")  # fmt: skip
        values = ("torch.bmm(a, q[:, :, :, 2].permute(1, 2, 0, 3).reshape(-1, x.shape[0], e // 4))"
                  ".reshape(x.shape[1], 4, x.shape[0], e // 4).permute(2, 0, 1, 3)"
                  ".reshape(x.shape[0], x.shape[1], e)")  # fmt: skip
        # Four heads, each with its query, key and value.
        projected = "(lambda q: {})(torch.cat([x, x, x], -1).reshape(*x.shape[:2], 4, 3, e // 4))"
        inputs = "x:t,b,e e=e" if name == "qk" else "x:t,b,e a:h,t,t e=e"
        more = "" if name == "qk" else ", a"
        yield Row(f"_contrib_interleaved_matmul_selfatt_{name}", inputs,
                  f"{mx}(nd.concat(x, x, x, dim=-1){more}, heads=4)",
                  projected.format(scores if name == "qk" else values))  # fmt: skip
    yield Row("col2im", "x:b,9,n n=n s=s",
              "nd.col2im(x, output_size=(s, s), kernel=(3, 3), pad=(1, 1))",
              "F.fold(x, (s, s), 3, padding=1)")  # fmt: skip
    yield Row("_contrib_fft", "x:r,c", "nd.contrib.fft(x)",
              "torch.view_as_real(torch.fft.fft(x)).reshape(x.shape[0], -1)", False)  # fmt: skip
    yield Row("_histogram", "x:v:unit", "nd.histogram(x, bins=10, range=(-1, 1))[0]",
              "torch.histc(x, 10, -1, 1).long()", False)  # fmt: skip
    yield Row("amp_cast", "x:v", "nd.amp_cast(x, dtype='float16')", "x.half()")
    yield Row("_image_to_tensor", "x:b,s,s,3:positive", "nd.image.to_tensor(x)",
              "(x / 255).permute(0, 3, 1, 2).contiguous()", False)  # fmt: skip
    yield Row("_image_normalize", "x:b,3,s,s",
              "nd.image.normalize(x, mean=(0.5, 0.4, 0.3), std=(0.2, 0.3, 0.4))",
              "(x - held('m', torch.tensor, [[[0.5]], [[0.4]], [[0.3]]])) / "
              "held('d', torch.tensor, [[[0.2]], [[0.3]], [[0.4]]])", False)  # fmt: skip
    yield Row("_image_flip_left_right", "x:b,s,s,3", "nd.image.flip_left_right(x)",
              "torch.flip(x, [2])", False)  # fmt: skip
    yield Row("_cvimresize", "x:s,s,3:positive s=s", "nd.image.resize(x, 2 * s, interp=1)",
              "F.interpolate(x.permute(2, 0, 1)[None], size=(2 * s, 2 * s), mode='bilinear')[0]"
              ".permute(1, 2, 0).contiguous()", False, False)  # fmt: skip
    for name in ("uniform", "normal"):
        yield Row(f"_random_{name}_like", "x:v", f"nd.random.{name}_like(data=x)",
                  f"torch.rand{'n' if name == 'normal' else ''}_like(x)", False, False)  # fmt: skip
    yield Row("multi_sgd_update", "w:v g:v:positive u:v k:v:positive",
              "nd.multi_sgd_update(w, g, u, k, lrs=(0.01, 0.01), wds=(0, 0), num_weights=2, "
              "out=[w, u])", "held('o', optimizers, torch.optim.SGD, [w, u], [g, k], lr=0.01)"
              ".step()", False, False)  # fmt: skip


def all_rows() -> list[Row]:
    """The table."""
    families = (unary, binary, reduction, shape, indexing, algebra, network, creation, update,
                further)  # fmt: skip
    return [row for family in families for row in family()]
