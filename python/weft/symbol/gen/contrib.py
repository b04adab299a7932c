"""Generated from the operator registry by capi/gen/python.py; do not edit."""

from .contrib_contrib import (
    BilinearResize2D, allclose, count_sketch, div_sqrt_dim, fft, getnnz, gradientmultiplier,
    hawkesll, ifft, interleaved_matmul_encdec_qk, interleaved_matmul_encdec_valatt,
    interleaved_matmul_selfatt_qk, interleaved_matmul_selfatt_valatt, quadratic, round_ste,
    sign_ste,
)
from .contrib_creation import (
    arange_like,
)
from .contrib_detection import (
    DeformablePSROIPooling, MultiBoxDetection, MultiBoxPrior, MultiBoxTarget, MultiProposal,
    PSROIPooling, Proposal, ROIAlign, RROIAlign, bipartite_matching, box_decode, box_encode,
    box_iou, box_nms, box_non_maximum_suppression,
)
from .contrib_indexing import (
    SparseEmbedding, boolean_mask, index_array, index_copy,
)
from .contrib_nn import (
    CTCLoss, ctc_loss, BatchNormWithReLU, SyncBatchNorm,
)
from .contrib_optimizer import (
    group_adagrad_update,
)
from .contrib_quantization import (
    calibrate_entropy, dequantize, quantize, quantize_asym, quantize_v2, quantized_act,
    quantized_batch_norm, quantized_concat, quantized_conv, quantized_elemwise_add,
    quantized_elemwise_mul, quantized_embedding, quantized_flatten, quantized_fully_connected,
    quantized_pooling, requantize,
)
from .contrib_spatial import (
    AdaptiveAvgPooling2D, DeformableConvolution, ModulatedDeformableConvolution,
)

__all__ = [
    "AdaptiveAvgPooling2D", "BatchNormWithReLU", "BilinearResize2D", "CTCLoss",
    "DeformableConvolution", "DeformablePSROIPooling", "ModulatedDeformableConvolution",
    "MultiBoxDetection", "MultiBoxPrior", "MultiBoxTarget", "MultiProposal", "PSROIPooling",
    "Proposal", "ROIAlign", "RROIAlign", "SparseEmbedding", "SyncBatchNorm", "allclose",
    "arange_like", "bipartite_matching", "boolean_mask", "box_decode", "box_encode", "box_iou",
    "box_nms", "box_non_maximum_suppression", "calibrate_entropy", "count_sketch", "ctc_loss",
    "dequantize", "div_sqrt_dim", "fft", "getnnz", "gradientmultiplier", "group_adagrad_update",
    "hawkesll", "ifft", "index_array", "index_copy", "interleaved_matmul_encdec_qk",
    "interleaved_matmul_encdec_valatt", "interleaved_matmul_selfatt_qk",
    "interleaved_matmul_selfatt_valatt", "quadratic", "quantize", "quantize_asym",
    "quantize_v2", "quantized_act", "quantized_batch_norm", "quantized_concat",
    "quantized_conv", "quantized_elemwise_add", "quantized_elemwise_mul", "quantized_embedding",
    "quantized_flatten", "quantized_fully_connected", "quantized_pooling", "requantize",
    "round_ste", "sign_ste",
]
