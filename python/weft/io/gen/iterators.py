"""Generated from the operator registry by capi/gen/python.py; do not edit."""

from ..._op import UNSET as _U
from .._engine import open_iterator as _open

__all__ = [
    "CSVIter",
    "ImageDetRecordIter",
    "ImageRecordInt8Iter",
    "ImageRecordIter",
    "ImageRecordIter_v1",
    "ImageRecordUInt8Iter",
    "ImageRecordUInt8Iter_v1",
    "LibSVMIter",
    "MNISTIter",
]


def CSVIter(*args, data_csv=_U, data_shape=_U, label_csv=_U, label_shape=_U, batch_size=_U, round_batch=_U, prefetch_buffer=_U, ctx=_U, dtype=_U, **kwargs):
    """Rows of comma-separated numbers. data: (batch_size, *data_shape); label: (batch_size,
    *label_shape), or (batch_size,) for labels of one number. Samples that do not fill a batch are
    followed by those at the start; pad tells how many.

    Arguments are given by keyword.

    Parameters
    ----------
    data_csv : string, required
        Path of the data, a sample per line.
    data_shape : shape, required
        Shape of a sample.
    label_csv : string, default NULL
        Path of the labels, a line per sample; NULL: labels are 0.
    label_shape : shape, default (1,)
        Shape of a label.
    batch_size : int, required
        Samples of a batch.
    round_batch : bool, default True
        Whether samples that fill up the last batch are left out of the next pass.
    prefetch_buffer : int, default 4
        Accepted for compatibility; the samples are in memory.
    ctx : {'cpu', 'gpu'}, default gpu
        Accepted for compatibility; arrays are on the CPU.
    dtype : dtype or None, default None
        Of data and label; None: float32.
    data_name : str, default 'data'
    label_name : str, default 'softmax_label'

    Returns
    -------
    MXDataIter
    """
    return _open('CSVIter', args, {'data_csv': data_csv, 'data_shape': data_shape, 'label_csv': label_csv, 'label_shape': label_shape, 'batch_size': batch_size, 'round_batch': round_batch, 'prefetch_buffer': prefetch_buffer, 'ctx': ctx, 'dtype': dtype}, kwargs)


def ImageDetRecordIter(*args, path_imglist=_U, path_imgrec=_U, path_imgidx=_U, aug_seq=_U, label_width=_U, data_shape=_U, preprocess_threads=_U, verbose=_U, num_parts=_U, part_index=_U, device_id=_U, shuffle_chunk_size=_U, shuffle_chunk_seed=_U, seed_aug=_U, shuffle=_U, seed=_U, batch_size=_U, round_batch=_U, prefetch_buffer=_U, ctx=_U, dtype=_U, skip_corrupt=_U, label_pad_width=_U, label_pad_value=_U, resize=_U, rand_crop_prob=_U, min_crop_scales=_U, max_crop_scales=_U, min_crop_aspect_ratios=_U, max_crop_aspect_ratios=_U, min_crop_overlaps=_U, max_crop_overlaps=_U, min_crop_sample_coverages=_U, max_crop_sample_coverages=_U, min_crop_object_coverages=_U, max_crop_object_coverages=_U, num_crop_sampler=_U, crop_emit_mode=_U, emit_overlap_thresh=_U, max_crop_trials=_U, rand_pad_prob=_U, max_pad_scale=_U, max_random_hue=_U, random_hue_prob=_U, max_random_saturation=_U, random_saturation_prob=_U, max_random_illumination=_U, random_illumination_prob=_U, max_random_contrast=_U, random_contrast_prob=_U, rand_mirror_prob=_U, fill_value=_U, inter_method=_U, resize_mode=_U, mean_img=_U, mean_r=_U, mean_g=_U, mean_b=_U, mean_a=_U, std_r=_U, std_g=_U, std_b=_U, std_a=_U, scale=_U, **kwargs):
    """Images with objects, for detection, from RecordIO files. data: float32 (batch_size,
    *data_shape), (pixels - mean) scale / std, red first; label: (batch_size, 4 + labels):
    channels, height and width of the image, the number of its labels, the labels, label_pad_value.
    Labels are the width of the header, that of an object, the rest of the header, then objects:
    class, left, top, right, bottom as shares of the image, and anything else. index: the records'
    numbers. The same seeds give the same batches, whatever the number of threads.

    Arguments are given by keyword.

    Parameters
    ----------
    path_imglist : string, default ''
        Path of a list whose labels replace those in the records: lines of number, labels, path
        with tabs between them.
    path_imgrec : string, default ./data/imgrec.rec
        Path of the record file, or of a folder of .rec files, read by name.
    path_imgidx : string, default ''
        Path of the index: records are found without reading the file once. Parts then have
        equal numbers of records instead of bytes.
    aug_seq : string, default det_aug_default
        Accepted for compatibility: 'aug_default'.
    label_width : int, default -1
        Labels of a sample.
    data_shape : shape, required
        (channels, height, width); 1 (gray), 3, or 4 channels (with alpha).
    preprocess_threads : int, default 4
        Threads that decode, at most one per core. They do not change the results.
    verbose : bool, default True
        Accepted for compatibility; nothing is printed.
    num_parts : int, default 1
        Parts that the records are cut into.
    part_index : int, default 0
        The part that is read, from 0.
    device_id : int, default 0
        Accepted for compatibility; arrays are on the CPU.
    shuffle_chunk_size : int, default 0
        Megabytes of neighbouring records that are shuffled as one chunk, so that reads stay
        close together; 0: all records are one.
    shuffle_chunk_seed : int, default 0
        Of the order, besides seed.
    seed_aug : int or None, default None
        Of the augmentation; None: drawn from the CPU's random stream, which mx.random.seed
        sets.
    shuffle : bool, default False
        Whether every pass has a random order of its own.
    seed : int, default 0
        Of the order.
    batch_size : int, required
        Samples of a batch.
    round_batch : bool, default True
        Whether samples that fill up the last batch come from the next pass, which leaves them
        out; else they are the first of the same pass.
    prefetch_buffer : int, default 4
        Batches that are made ahead, at least 1.
    ctx : {'cpu', 'gpu'}, default gpu
        Accepted for compatibility; arrays are on the CPU.
    dtype : dtype or None, default None
        Of the data; None: the iterator's own. uint8 holds the pixels as they are, int8 less
        the rounded mean: std and scale are for floats.
    skip_corrupt : bool, default False
        Whether damaged records are left out and counted (the iterator's skipped). Their places
        are taken by other samples of the batch and belong to pad.
    label_pad_width : int, default 0
        Labels that there is room for; 0 or -1: for the most that a record has.
    label_pad_value : float, default -1
        What stands behind the labels of an image.
    resize : int, default -1
        Size that the shorter side gets before all else; -1: as it is.
    rand_crop_prob : float, default 0
        Probability of a crop.
    min_crop_scales : floats, default (0,)
        Least scale of a crop: the root of its share of the area. One item, or one per sampler,
        as in all tuples here.
    max_crop_scales : floats, default (1,)
        Largest scale of a crop.
    min_crop_aspect_ratios : floats, default (1,)
        Least width / height of a crop.
    max_crop_aspect_ratios : floats, default (1,)
        Largest width / height.
    min_crop_overlaps : floats, default (0,)
        Least share of the union that a crop and an object have in common. A crop must meet all
        bounds with one object, and keep one.
    max_crop_overlaps : floats, default (1,)
        Largest such share.
    min_crop_sample_coverages : floats, default (0,)
        Least share of the crop that an object covers.
    max_crop_sample_coverages : floats, default (1,)
        Largest such share.
    min_crop_object_coverages : floats, default (0,)
        Least share of the object that the crop covers.
    max_crop_object_coverages : floats, default (1,)
        Largest such share.
    num_crop_sampler : int, default 1
        Kinds of crop, which are tried in a random order.
    crop_emit_mode : {'center', 'overlap'}, default center
        Objects that a crop keeps: with their centre in it, or with enough of their area.
    emit_overlap_thresh : float, default 0.3
        Least share of its area with which 'overlap' keeps an object.
    max_crop_trials : shape, default (25,)
        Random crops that are tried per sampler.
    rand_pad_prob : float, default 0
        Probability that the image stands somewhere in a larger one of fill_value.
    max_pad_scale : float, default 1
        Largest sides of that one, of the image's.
    max_random_hue : int, default 0
        Most that is added to the hue (0 to 180).
    random_hue_prob : float, default 0
        Probability of that.
    max_random_saturation : int, default 0
        Most that is added to the saturation (0 to 255).
    random_saturation_prob : float, default 0
        Probability of that.
    max_random_illumination : int, default 0
        Most that is added to the lightness (0 to 255).
    random_illumination_prob : float, default 0
        Probability of that.
    max_random_contrast : float, default 0
        Pixels are multiplied by 1 - this to 1 + this.
    random_contrast_prob : float, default 0
        Probability of that.
    rand_mirror_prob : float, default 0
        Probability of a flip left to right.
    fill_value : int, default 127
        What stands around a padded image, 0 to 255.
    inter_method : int, default 1
        Interpolation: 0 nearest, 1 bilinear, 2 cubic, 3 area, 4 Lanczos, 9 cubic to enlarge
        and area to shrink, 10 random.
    resize_mode : {'fit', 'force', 'shrink'}, default force
        force: to data_shape, whatever the aspect ratio. fit: to the largest size of the same
        ratio that fits. shrink: the same, but never larger; black follows.
    mean_img : string, default ''
        Path of a mean image that is subtracted instead of mean_r, ...; it is made where there
        is no such file.
    mean_r : float, default 0
        Subtracted from red, or gray.
    mean_g : float, default 0
        Subtracted from green.
    mean_b : float, default 0
        Subtracted from blue.
    mean_a : float, default 0
        Subtracted from alpha.
    std_r : float, default 0
        Red, or gray, is divided by it.
    std_g : float, default 0
        Green is divided by it.
    std_b : float, default 0
        Blue is divided by it.
    std_a : float, default 0
        Alpha is divided by it.
    scale : float, default 1
        Everything is multiplied by it.
    data_name : str, default 'data'
    label_name : str, default 'softmax_label'

    Returns
    -------
    MXDataIter
    """
    return _open('ImageDetRecordIter', args, {'path_imglist': path_imglist, 'path_imgrec': path_imgrec, 'path_imgidx': path_imgidx, 'aug_seq': aug_seq, 'label_width': label_width, 'data_shape': data_shape, 'preprocess_threads': preprocess_threads, 'verbose': verbose, 'num_parts': num_parts, 'part_index': part_index, 'device_id': device_id, 'shuffle_chunk_size': shuffle_chunk_size, 'shuffle_chunk_seed': shuffle_chunk_seed, 'seed_aug': seed_aug, 'shuffle': shuffle, 'seed': seed, 'batch_size': batch_size, 'round_batch': round_batch, 'prefetch_buffer': prefetch_buffer, 'ctx': ctx, 'dtype': dtype, 'skip_corrupt': skip_corrupt, 'label_pad_width': label_pad_width, 'label_pad_value': label_pad_value, 'resize': resize, 'rand_crop_prob': rand_crop_prob, 'min_crop_scales': min_crop_scales, 'max_crop_scales': max_crop_scales, 'min_crop_aspect_ratios': min_crop_aspect_ratios, 'max_crop_aspect_ratios': max_crop_aspect_ratios, 'min_crop_overlaps': min_crop_overlaps, 'max_crop_overlaps': max_crop_overlaps, 'min_crop_sample_coverages': min_crop_sample_coverages, 'max_crop_sample_coverages': max_crop_sample_coverages, 'min_crop_object_coverages': min_crop_object_coverages, 'max_crop_object_coverages': max_crop_object_coverages, 'num_crop_sampler': num_crop_sampler, 'crop_emit_mode': crop_emit_mode, 'emit_overlap_thresh': emit_overlap_thresh, 'max_crop_trials': max_crop_trials, 'rand_pad_prob': rand_pad_prob, 'max_pad_scale': max_pad_scale, 'max_random_hue': max_random_hue, 'random_hue_prob': random_hue_prob, 'max_random_saturation': max_random_saturation, 'random_saturation_prob': random_saturation_prob, 'max_random_illumination': max_random_illumination, 'random_illumination_prob': random_illumination_prob, 'max_random_contrast': max_random_contrast, 'random_contrast_prob': random_contrast_prob, 'rand_mirror_prob': rand_mirror_prob, 'fill_value': fill_value, 'inter_method': inter_method, 'resize_mode': resize_mode, 'mean_img': mean_img, 'mean_r': mean_r, 'mean_g': mean_g, 'mean_b': mean_b, 'mean_a': mean_a, 'std_r': std_r, 'std_g': std_g, 'std_b': std_b, 'std_a': std_a, 'scale': scale}, kwargs)


def ImageRecordInt8Iter(*args, path_imglist=_U, path_imgrec=_U, path_imgidx=_U, aug_seq=_U, label_width=_U, data_shape=_U, preprocess_threads=_U, verbose=_U, num_parts=_U, part_index=_U, device_id=_U, shuffle_chunk_size=_U, shuffle_chunk_seed=_U, seed_aug=_U, shuffle=_U, seed=_U, batch_size=_U, round_batch=_U, prefetch_buffer=_U, ctx=_U, dtype=_U, skip_corrupt=_U, resize=_U, rand_crop=_U, random_resized_crop=_U, max_rotate_angle=_U, max_aspect_ratio=_U, min_aspect_ratio=_U, max_shear_ratio=_U, max_crop_size=_U, min_crop_size=_U, max_random_scale=_U, min_random_scale=_U, max_random_area=_U, min_random_area=_U, max_img_size=_U, min_img_size=_U, brightness=_U, contrast=_U, saturation=_U, pca_noise=_U, random_h=_U, random_s=_U, random_l=_U, rotate=_U, fill_value=_U, inter_method=_U, pad=_U, **kwargs):
    """Images as signed bytes; pixels above 127 become 127. Images come from RecordIO files, as im2rec
    writes them, and are decoded, augmented and batched ahead by other threads. data: (batch_size,
    *data_shape), red first; label: (batch_size,) or (batch_size, label_width); index: the records'
    numbers. The same seeds give the same batches, whatever the number of threads.

    Arguments are given by keyword.

    Parameters
    ----------
    path_imglist : string, default ''
        Path of a list whose labels replace those in the records: lines of number, labels, path
        with tabs between them.
    path_imgrec : string, default ''
        Path of the record file, or of a folder of .rec files, read by name.
    path_imgidx : string, default ''
        Path of the index: records are found without reading the file once. Parts then have
        equal numbers of records instead of bytes.
    aug_seq : string, default aug_default
        Accepted for compatibility: 'aug_default'.
    label_width : int, default 1
        Labels of a sample.
    data_shape : shape, required
        (channels, height, width); 1 (gray), 3, or 4 channels (with alpha).
    preprocess_threads : int, default 4
        Threads that decode, at most one per core. They do not change the results.
    verbose : bool, default True
        Accepted for compatibility; nothing is printed.
    num_parts : int, default 1
        Parts that the records are cut into.
    part_index : int, default 0
        The part that is read, from 0.
    device_id : int, default 0
        Accepted for compatibility; arrays are on the CPU.
    shuffle_chunk_size : int, default 0
        Megabytes of neighbouring records that are shuffled as one chunk, so that reads stay
        close together; 0: all records are one.
    shuffle_chunk_seed : int, default 0
        Of the order, besides seed.
    seed_aug : int or None, default None
        Of the augmentation; None: drawn from the CPU's random stream, which mx.random.seed
        sets.
    shuffle : bool, default False
        Whether every pass has a random order of its own.
    seed : int, default 0
        Of the order.
    batch_size : int, required
        Samples of a batch.
    round_batch : bool, default True
        Whether samples that fill up the last batch come from the next pass, which leaves them
        out; else they are the first of the same pass.
    prefetch_buffer : int, default 4
        Batches that are made ahead, at least 1.
    ctx : {'cpu', 'gpu'}, default gpu
        Accepted for compatibility; arrays are on the CPU.
    dtype : dtype or None, default None
        Of the data; None: the iterator's own. uint8 holds the pixels as they are, int8 less
        the rounded mean: std and scale are for floats.
    skip_corrupt : bool, default False
        Whether damaged records are left out and counted (the iterator's skipped). Their places
        are taken by other samples of the batch and belong to pad.
    resize : int, default -1
        Size that the shorter side gets before all else; -1: as it is.
    rand_crop : bool, default False
        Whether crops lie anywhere, else in the middle.
    random_resized_crop : bool, default False
        Whether crops have a random area and aspect ratio.
    max_rotate_angle : int, default 0
        Most degrees of a random rotation.
    max_aspect_ratio : float, default 0
        Random aspect ratio (height / width): up to this, or, without min_aspect_ratio, between
        1 - this and 1 + this. With random_resized_crop: width / height of the crop.
    min_aspect_ratio : float or None, default None
        Least random aspect ratio.
    max_shear_ratio : float, default 0
        Most of a random shear, (x, y) to (x + m y, y).
    max_crop_size : int, default -1
        Largest side of a square crop, resized to data_shape; -1: crops have data_shape's size.
    min_crop_size : int, default -1
        Smallest side of a square crop.
    max_random_scale : float, default 1
        Largest random scale.
    min_random_scale : float, default 1
        Smallest random scale.
    max_random_area : float, default 1
        Largest share of the image's area that a random_resized_crop has.
    min_random_area : float, default 1
        Smallest share of it.
    max_img_size : float, default 1e+10
        Largest side after scaling and rotating.
    min_img_size : float, default 0
        Smallest side after scaling and rotating.
    brightness : float, default 0
        Pixels are multiplied by 1 - this to 1 + this.
    contrast : float, default 0
        The same for the distance to the mean gray.
    saturation : float, default 0
        The same for the distance to each pixel's gray.
    pca_noise : float, default 0
        Standard deviation of noise along the principal components of natural colours.
    random_h : int, default 0
        Most that is added to the hue (0 to 180).
    random_s : int, default 0
        Most that is added to the saturation (0 to 255).
    random_l : int, default 0
        Most that is added to the lightness (0 to 255).
    rotate : int, default -1
        Degrees of a rotation of every image; -1: none.
    fill_value : int, default 255
        What stands outside of the image, 0 to 255.
    inter_method : int, default 1
        Interpolation: 0 nearest, 1 bilinear, 2 cubic, 3 area, 4 Lanczos, 9 cubic to enlarge
        and area to shrink, 10 random.
    pad : int, default 0
        Pixels added on each side.
    data_name : str, default 'data'
    label_name : str, default 'softmax_label'

    Returns
    -------
    MXDataIter
    """
    return _open('ImageRecordInt8Iter', args, {'path_imglist': path_imglist, 'path_imgrec': path_imgrec, 'path_imgidx': path_imgidx, 'aug_seq': aug_seq, 'label_width': label_width, 'data_shape': data_shape, 'preprocess_threads': preprocess_threads, 'verbose': verbose, 'num_parts': num_parts, 'part_index': part_index, 'device_id': device_id, 'shuffle_chunk_size': shuffle_chunk_size, 'shuffle_chunk_seed': shuffle_chunk_seed, 'seed_aug': seed_aug, 'shuffle': shuffle, 'seed': seed, 'batch_size': batch_size, 'round_batch': round_batch, 'prefetch_buffer': prefetch_buffer, 'ctx': ctx, 'dtype': dtype, 'skip_corrupt': skip_corrupt, 'resize': resize, 'rand_crop': rand_crop, 'random_resized_crop': random_resized_crop, 'max_rotate_angle': max_rotate_angle, 'max_aspect_ratio': max_aspect_ratio, 'min_aspect_ratio': min_aspect_ratio, 'max_shear_ratio': max_shear_ratio, 'max_crop_size': max_crop_size, 'min_crop_size': min_crop_size, 'max_random_scale': max_random_scale, 'min_random_scale': min_random_scale, 'max_random_area': max_random_area, 'min_random_area': min_random_area, 'max_img_size': max_img_size, 'min_img_size': min_img_size, 'brightness': brightness, 'contrast': contrast, 'saturation': saturation, 'pca_noise': pca_noise, 'random_h': random_h, 'random_s': random_s, 'random_l': random_l, 'rotate': rotate, 'fill_value': fill_value, 'inter_method': inter_method, 'pad': pad}, kwargs)


def ImageRecordIter(*args, path_imglist=_U, path_imgrec=_U, path_imgidx=_U, aug_seq=_U, label_width=_U, data_shape=_U, preprocess_threads=_U, verbose=_U, num_parts=_U, part_index=_U, device_id=_U, shuffle_chunk_size=_U, shuffle_chunk_seed=_U, seed_aug=_U, shuffle=_U, seed=_U, batch_size=_U, round_batch=_U, prefetch_buffer=_U, ctx=_U, dtype=_U, skip_corrupt=_U, resize=_U, rand_crop=_U, random_resized_crop=_U, max_rotate_angle=_U, max_aspect_ratio=_U, min_aspect_ratio=_U, max_shear_ratio=_U, max_crop_size=_U, min_crop_size=_U, max_random_scale=_U, min_random_scale=_U, max_random_area=_U, min_random_area=_U, max_img_size=_U, min_img_size=_U, brightness=_U, contrast=_U, saturation=_U, pca_noise=_U, random_h=_U, random_s=_U, random_l=_U, rotate=_U, fill_value=_U, inter_method=_U, pad=_U, mirror=_U, rand_mirror=_U, mean_img=_U, mean_r=_U, mean_g=_U, mean_b=_U, mean_a=_U, std_r=_U, std_g=_U, std_b=_U, std_a=_U, scale=_U, max_random_contrast=_U, max_random_illumination=_U, **kwargs):
    """Images as float32 (pixels - mean) scale / std. Images come from RecordIO files, as im2rec
    writes them, and are decoded, augmented and batched ahead by other threads. data: (batch_size,
    *data_shape), red first; label: (batch_size,) or (batch_size, label_width); index: the records'
    numbers. The same seeds give the same batches, whatever the number of threads.

    Arguments are given by keyword.

    Parameters
    ----------
    path_imglist : string, default ''
        Path of a list whose labels replace those in the records: lines of number, labels, path
        with tabs between them.
    path_imgrec : string, default ''
        Path of the record file, or of a folder of .rec files, read by name.
    path_imgidx : string, default ''
        Path of the index: records are found without reading the file once. Parts then have
        equal numbers of records instead of bytes.
    aug_seq : string, default aug_default
        Accepted for compatibility: 'aug_default'.
    label_width : int, default 1
        Labels of a sample.
    data_shape : shape, required
        (channels, height, width); 1 (gray), 3, or 4 channels (with alpha).
    preprocess_threads : int, default 4
        Threads that decode, at most one per core. They do not change the results.
    verbose : bool, default True
        Accepted for compatibility; nothing is printed.
    num_parts : int, default 1
        Parts that the records are cut into.
    part_index : int, default 0
        The part that is read, from 0.
    device_id : int, default 0
        Accepted for compatibility; arrays are on the CPU.
    shuffle_chunk_size : int, default 0
        Megabytes of neighbouring records that are shuffled as one chunk, so that reads stay
        close together; 0: all records are one.
    shuffle_chunk_seed : int, default 0
        Of the order, besides seed.
    seed_aug : int or None, default None
        Of the augmentation; None: drawn from the CPU's random stream, which mx.random.seed
        sets.
    shuffle : bool, default False
        Whether every pass has a random order of its own.
    seed : int, default 0
        Of the order.
    batch_size : int, required
        Samples of a batch.
    round_batch : bool, default True
        Whether samples that fill up the last batch come from the next pass, which leaves them
        out; else they are the first of the same pass.
    prefetch_buffer : int, default 4
        Batches that are made ahead, at least 1.
    ctx : {'cpu', 'gpu'}, default gpu
        Accepted for compatibility; arrays are on the CPU.
    dtype : dtype or None, default None
        Of the data; None: the iterator's own. uint8 holds the pixels as they are, int8 less
        the rounded mean: std and scale are for floats.
    skip_corrupt : bool, default False
        Whether damaged records are left out and counted (the iterator's skipped). Their places
        are taken by other samples of the batch and belong to pad.
    resize : int, default -1
        Size that the shorter side gets before all else; -1: as it is.
    rand_crop : bool, default False
        Whether crops lie anywhere, else in the middle.
    random_resized_crop : bool, default False
        Whether crops have a random area and aspect ratio.
    max_rotate_angle : int, default 0
        Most degrees of a random rotation.
    max_aspect_ratio : float, default 0
        Random aspect ratio (height / width): up to this, or, without min_aspect_ratio, between
        1 - this and 1 + this. With random_resized_crop: width / height of the crop.
    min_aspect_ratio : float or None, default None
        Least random aspect ratio.
    max_shear_ratio : float, default 0
        Most of a random shear, (x, y) to (x + m y, y).
    max_crop_size : int, default -1
        Largest side of a square crop, resized to data_shape; -1: crops have data_shape's size.
    min_crop_size : int, default -1
        Smallest side of a square crop.
    max_random_scale : float, default 1
        Largest random scale.
    min_random_scale : float, default 1
        Smallest random scale.
    max_random_area : float, default 1
        Largest share of the image's area that a random_resized_crop has.
    min_random_area : float, default 1
        Smallest share of it.
    max_img_size : float, default 1e+10
        Largest side after scaling and rotating.
    min_img_size : float, default 0
        Smallest side after scaling and rotating.
    brightness : float, default 0
        Pixels are multiplied by 1 - this to 1 + this.
    contrast : float, default 0
        The same for the distance to the mean gray.
    saturation : float, default 0
        The same for the distance to each pixel's gray.
    pca_noise : float, default 0
        Standard deviation of noise along the principal components of natural colours.
    random_h : int, default 0
        Most that is added to the hue (0 to 180).
    random_s : int, default 0
        Most that is added to the saturation (0 to 255).
    random_l : int, default 0
        Most that is added to the lightness (0 to 255).
    rotate : int, default -1
        Degrees of a rotation of every image; -1: none.
    fill_value : int, default 255
        What stands outside of the image, 0 to 255.
    inter_method : int, default 1
        Interpolation: 0 nearest, 1 bilinear, 2 cubic, 3 area, 4 Lanczos, 9 cubic to enlarge
        and area to shrink, 10 random.
    pad : int, default 0
        Pixels added on each side.
    mirror : bool, default False
        Whether images are flipped left to right.
    rand_mirror : bool, default False
        Whether half of the images are flipped, at random.
    mean_img : string, default ''
        Path of a mean image that is subtracted instead of mean_r, ...; it is made where there
        is no such file.
    mean_r : float, default 0
        Subtracted from red, or gray.
    mean_g : float, default 0
        Subtracted from green.
    mean_b : float, default 0
        Subtracted from blue.
    mean_a : float, default 0
        Subtracted from alpha.
    std_r : float, default 1
        Red, or gray, is divided by it.
    std_g : float, default 1
        Green is divided by it.
    std_b : float, default 1
        Blue is divided by it.
    std_a : float, default 1
        Alpha is divided by it.
    scale : float, default 1
        Everything is multiplied by it.
    max_random_contrast : float, default 0
        The distance to the mean is multiplied by 1 - this to 1 + this.
    max_random_illumination : float, default 0
        Minus this to this is added.
    data_name : str, default 'data'
    label_name : str, default 'softmax_label'

    Returns
    -------
    MXDataIter
    """
    return _open('ImageRecordIter', args, {'path_imglist': path_imglist, 'path_imgrec': path_imgrec, 'path_imgidx': path_imgidx, 'aug_seq': aug_seq, 'label_width': label_width, 'data_shape': data_shape, 'preprocess_threads': preprocess_threads, 'verbose': verbose, 'num_parts': num_parts, 'part_index': part_index, 'device_id': device_id, 'shuffle_chunk_size': shuffle_chunk_size, 'shuffle_chunk_seed': shuffle_chunk_seed, 'seed_aug': seed_aug, 'shuffle': shuffle, 'seed': seed, 'batch_size': batch_size, 'round_batch': round_batch, 'prefetch_buffer': prefetch_buffer, 'ctx': ctx, 'dtype': dtype, 'skip_corrupt': skip_corrupt, 'resize': resize, 'rand_crop': rand_crop, 'random_resized_crop': random_resized_crop, 'max_rotate_angle': max_rotate_angle, 'max_aspect_ratio': max_aspect_ratio, 'min_aspect_ratio': min_aspect_ratio, 'max_shear_ratio': max_shear_ratio, 'max_crop_size': max_crop_size, 'min_crop_size': min_crop_size, 'max_random_scale': max_random_scale, 'min_random_scale': min_random_scale, 'max_random_area': max_random_area, 'min_random_area': min_random_area, 'max_img_size': max_img_size, 'min_img_size': min_img_size, 'brightness': brightness, 'contrast': contrast, 'saturation': saturation, 'pca_noise': pca_noise, 'random_h': random_h, 'random_s': random_s, 'random_l': random_l, 'rotate': rotate, 'fill_value': fill_value, 'inter_method': inter_method, 'pad': pad, 'mirror': mirror, 'rand_mirror': rand_mirror, 'mean_img': mean_img, 'mean_r': mean_r, 'mean_g': mean_g, 'mean_b': mean_b, 'mean_a': mean_a, 'std_r': std_r, 'std_g': std_g, 'std_b': std_b, 'std_a': std_a, 'scale': scale, 'max_random_contrast': max_random_contrast, 'max_random_illumination': max_random_illumination}, kwargs)


def ImageRecordUInt8Iter(*args, path_imglist=_U, path_imgrec=_U, path_imgidx=_U, aug_seq=_U, label_width=_U, data_shape=_U, preprocess_threads=_U, verbose=_U, num_parts=_U, part_index=_U, device_id=_U, shuffle_chunk_size=_U, shuffle_chunk_seed=_U, seed_aug=_U, shuffle=_U, seed=_U, batch_size=_U, round_batch=_U, prefetch_buffer=_U, ctx=_U, dtype=_U, skip_corrupt=_U, resize=_U, rand_crop=_U, random_resized_crop=_U, max_rotate_angle=_U, max_aspect_ratio=_U, min_aspect_ratio=_U, max_shear_ratio=_U, max_crop_size=_U, min_crop_size=_U, max_random_scale=_U, min_random_scale=_U, max_random_area=_U, min_random_area=_U, max_img_size=_U, min_img_size=_U, brightness=_U, contrast=_U, saturation=_U, pca_noise=_U, random_h=_U, random_s=_U, random_l=_U, rotate=_U, fill_value=_U, inter_method=_U, pad=_U, **kwargs):
    """Images as bytes. Images come from RecordIO files, as im2rec writes them, and are decoded,
    augmented and batched ahead by other threads. data: (batch_size, *data_shape), red first;
    label: (batch_size,) or (batch_size, label_width); index: the records' numbers. The same seeds
    give the same batches, whatever the number of threads.

    Arguments are given by keyword.

    Parameters
    ----------
    path_imglist : string, default ''
        Path of a list whose labels replace those in the records: lines of number, labels, path
        with tabs between them.
    path_imgrec : string, default ''
        Path of the record file, or of a folder of .rec files, read by name.
    path_imgidx : string, default ''
        Path of the index: records are found without reading the file once. Parts then have
        equal numbers of records instead of bytes.
    aug_seq : string, default aug_default
        Accepted for compatibility: 'aug_default'.
    label_width : int, default 1
        Labels of a sample.
    data_shape : shape, required
        (channels, height, width); 1 (gray), 3, or 4 channels (with alpha).
    preprocess_threads : int, default 4
        Threads that decode, at most one per core. They do not change the results.
    verbose : bool, default True
        Accepted for compatibility; nothing is printed.
    num_parts : int, default 1
        Parts that the records are cut into.
    part_index : int, default 0
        The part that is read, from 0.
    device_id : int, default 0
        Accepted for compatibility; arrays are on the CPU.
    shuffle_chunk_size : int, default 0
        Megabytes of neighbouring records that are shuffled as one chunk, so that reads stay
        close together; 0: all records are one.
    shuffle_chunk_seed : int, default 0
        Of the order, besides seed.
    seed_aug : int or None, default None
        Of the augmentation; None: drawn from the CPU's random stream, which mx.random.seed
        sets.
    shuffle : bool, default False
        Whether every pass has a random order of its own.
    seed : int, default 0
        Of the order.
    batch_size : int, required
        Samples of a batch.
    round_batch : bool, default True
        Whether samples that fill up the last batch come from the next pass, which leaves them
        out; else they are the first of the same pass.
    prefetch_buffer : int, default 4
        Batches that are made ahead, at least 1.
    ctx : {'cpu', 'gpu'}, default gpu
        Accepted for compatibility; arrays are on the CPU.
    dtype : dtype or None, default None
        Of the data; None: the iterator's own. uint8 holds the pixels as they are, int8 less
        the rounded mean: std and scale are for floats.
    skip_corrupt : bool, default False
        Whether damaged records are left out and counted (the iterator's skipped). Their places
        are taken by other samples of the batch and belong to pad.
    resize : int, default -1
        Size that the shorter side gets before all else; -1: as it is.
    rand_crop : bool, default False
        Whether crops lie anywhere, else in the middle.
    random_resized_crop : bool, default False
        Whether crops have a random area and aspect ratio.
    max_rotate_angle : int, default 0
        Most degrees of a random rotation.
    max_aspect_ratio : float, default 0
        Random aspect ratio (height / width): up to this, or, without min_aspect_ratio, between
        1 - this and 1 + this. With random_resized_crop: width / height of the crop.
    min_aspect_ratio : float or None, default None
        Least random aspect ratio.
    max_shear_ratio : float, default 0
        Most of a random shear, (x, y) to (x + m y, y).
    max_crop_size : int, default -1
        Largest side of a square crop, resized to data_shape; -1: crops have data_shape's size.
    min_crop_size : int, default -1
        Smallest side of a square crop.
    max_random_scale : float, default 1
        Largest random scale.
    min_random_scale : float, default 1
        Smallest random scale.
    max_random_area : float, default 1
        Largest share of the image's area that a random_resized_crop has.
    min_random_area : float, default 1
        Smallest share of it.
    max_img_size : float, default 1e+10
        Largest side after scaling and rotating.
    min_img_size : float, default 0
        Smallest side after scaling and rotating.
    brightness : float, default 0
        Pixels are multiplied by 1 - this to 1 + this.
    contrast : float, default 0
        The same for the distance to the mean gray.
    saturation : float, default 0
        The same for the distance to each pixel's gray.
    pca_noise : float, default 0
        Standard deviation of noise along the principal components of natural colours.
    random_h : int, default 0
        Most that is added to the hue (0 to 180).
    random_s : int, default 0
        Most that is added to the saturation (0 to 255).
    random_l : int, default 0
        Most that is added to the lightness (0 to 255).
    rotate : int, default -1
        Degrees of a rotation of every image; -1: none.
    fill_value : int, default 255
        What stands outside of the image, 0 to 255.
    inter_method : int, default 1
        Interpolation: 0 nearest, 1 bilinear, 2 cubic, 3 area, 4 Lanczos, 9 cubic to enlarge
        and area to shrink, 10 random.
    pad : int, default 0
        Pixels added on each side.
    data_name : str, default 'data'
    label_name : str, default 'softmax_label'

    Returns
    -------
    MXDataIter
    """
    return _open('ImageRecordUInt8Iter', args, {'path_imglist': path_imglist, 'path_imgrec': path_imgrec, 'path_imgidx': path_imgidx, 'aug_seq': aug_seq, 'label_width': label_width, 'data_shape': data_shape, 'preprocess_threads': preprocess_threads, 'verbose': verbose, 'num_parts': num_parts, 'part_index': part_index, 'device_id': device_id, 'shuffle_chunk_size': shuffle_chunk_size, 'shuffle_chunk_seed': shuffle_chunk_seed, 'seed_aug': seed_aug, 'shuffle': shuffle, 'seed': seed, 'batch_size': batch_size, 'round_batch': round_batch, 'prefetch_buffer': prefetch_buffer, 'ctx': ctx, 'dtype': dtype, 'skip_corrupt': skip_corrupt, 'resize': resize, 'rand_crop': rand_crop, 'random_resized_crop': random_resized_crop, 'max_rotate_angle': max_rotate_angle, 'max_aspect_ratio': max_aspect_ratio, 'min_aspect_ratio': min_aspect_ratio, 'max_shear_ratio': max_shear_ratio, 'max_crop_size': max_crop_size, 'min_crop_size': min_crop_size, 'max_random_scale': max_random_scale, 'min_random_scale': min_random_scale, 'max_random_area': max_random_area, 'min_random_area': min_random_area, 'max_img_size': max_img_size, 'min_img_size': min_img_size, 'brightness': brightness, 'contrast': contrast, 'saturation': saturation, 'pca_noise': pca_noise, 'random_h': random_h, 'random_s': random_s, 'random_l': random_l, 'rotate': rotate, 'fill_value': fill_value, 'inter_method': inter_method, 'pad': pad}, kwargs)


def LibSVMIter(*args, data_libsvm=_U, data_shape=_U, label_libsvm=_U, label_shape=_U, num_parts=_U, part_index=_U, batch_size=_U, round_batch=_U, prefetch_buffer=_U, ctx=_U, dtype=_U, **kwargs):
    """Lines "label index:value index:value ..." of LibSVM's files; indices count from 0, what follows
    # is left out. data: csr, (batch_size, *data_shape); label: (batch_size,), or csr, (batch_size,
    *label_shape), with a file of labels. Samples that do not fill a batch are followed by those at
    the start; pad tells how many.

    Arguments are given by keyword.

    Parameters
    ----------
    data_libsvm : string, required
        Path of the data.
    data_shape : shape, required
        Shape of a sample: (columns,).
    label_libsvm : string, default NULL
        Path of the labels, a line per sample whose first number is left out; NULL: the first
        numbers of data.
    label_shape : shape, default (1,)
        Shape of a label of that file: (columns,).
    num_parts : int, default 1
        Parts that the samples are cut into.
    part_index : int, default 0
        Which part to read.
    batch_size : int, required
        Samples of a batch.
    round_batch : bool, default True
        Whether samples that fill up the last batch are left out of the next pass.
    prefetch_buffer : int, default 4
        Accepted for compatibility; the samples are in memory.
    ctx : {'cpu', 'gpu'}, default gpu
        Accepted for compatibility; arrays are on the CPU.
    dtype : dtype or None, default None
        Of data and label; float32 or None.
    data_name : str, default 'data'
    label_name : str, default 'softmax_label'

    Returns
    -------
    MXDataIter
    """
    return _open('LibSVMIter', args, {'data_libsvm': data_libsvm, 'data_shape': data_shape, 'label_libsvm': label_libsvm, 'label_shape': label_shape, 'num_parts': num_parts, 'part_index': part_index, 'batch_size': batch_size, 'round_batch': round_batch, 'prefetch_buffer': prefetch_buffer, 'ctx': ctx, 'dtype': dtype}, kwargs)


def MNISTIter(*args, image=_U, label=_U, batch_size=_U, shuffle=_U, flat=_U, seed=_U, silent=_U, num_parts=_U, part_index=_U, prefetch_buffer=_U, ctx=_U, dtype=_U, **kwargs):
    """Images and labels of the MNIST files. data: (batch_size, 1, height, width) or, flat,
    (batch_size, height width), bytes divided by 256; label: (batch_size,). Images that do not fill
    a batch are left out.

    Arguments are given by keyword.

    Parameters
    ----------
    image : string, default ./train-images-idx3-ubyte
        Path of the images, not compressed.
    label : string, default ./train-labels-idx1-ubyte
        Path of the labels, not compressed.
    batch_size : int, default 128
        Samples of a batch.
    shuffle : bool, default True
        Whether the samples come in a random order, the same in every pass.
    flat : bool, default False
        Whether an image has one axis.
    seed : int, default 0
        Of the order.
    silent : bool, default False
        Accepted for compatibility; nothing is printed.
    num_parts : int, default 1
        Parts that the samples are cut into.
    part_index : int, default 0
        The part that is read, from 0.
    prefetch_buffer : int, default 4
        Accepted for compatibility; the samples are in memory.
    ctx : {'cpu', 'gpu'}, default gpu
        Accepted for compatibility; arrays are on the CPU.
    dtype : dtype or None, default None
        Of data and label; None: float32.
    data_name : str, default 'data'
    label_name : str, default 'softmax_label'

    Returns
    -------
    MXDataIter
    """
    return _open('MNISTIter', args, {'image': image, 'label': label, 'batch_size': batch_size, 'shuffle': shuffle, 'flat': flat, 'seed': seed, 'silent': silent, 'num_parts': num_parts, 'part_index': part_index, 'prefetch_buffer': prefetch_buffer, 'ctx': ctx, 'dtype': dtype}, kwargs)


ImageRecordIter_v1 = ImageRecordIter
ImageRecordUInt8Iter_v1 = ImageRecordUInt8Iter
