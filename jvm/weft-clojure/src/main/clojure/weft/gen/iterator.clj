;; Generated from the operator registry by capi/gen/clojure.py; do not edit.

(in-ns 'weft.iterator)

;; Names that clojure.core has as well.
(run! #(ns-unmap *ns* %)
      '[csv-iter image-det-record-iter image-record-int8-iter image-record-iter image-record-u-
        int8-iter lib-svm-iter mnist-iter])

(defn csv-iter
  "Rows of comma-separated numbers. data: (batch_size, *data_shape); label: (batch_size,
  *label_shape), or (batch_size,) for labels of one number. Samples that do not fill a batch are
  followed by those at the start; pad tells how many.
  :data-csv: Path of the data, a sample per line; required.
  :data-shape: Shape of a sample; required.
  :label-csv: Path of the labels, a line per sample; NULL: labels are 0; default NULL.
  :label-shape: Shape of a label; default (1,).
  :batch-size: Samples of a batch; required.
  :round-batch: Whether samples that fill up the last batch are left out of the next pass;
    default True.
  :prefetch-buffer: Accepted for compatibility; the samples are in memory; default 4.
  :ctx: Accepted for compatibility; arrays are on the CPU; one of cpu, gpu; default gpu.
  :dtype: Of data and label; None: float32; default None."
  {:arglists '([& {:keys [data-csv data-shape label-csv label-shape batch-size round-batch
  prefetch-buffer ctx dtype]}])}
  [& options]
  (values/named "CSVIter" options))

(defn image-det-record-iter
  "Images with objects, for detection, from RecordIO files. data: float32 (batch_size,
  *data_shape), (pixels - mean) scale / std, red first; label: (batch_size, 4 + labels):
  channels, height and width of the image, the number of its labels, the labels, label_pad_value.
  Labels are the width of the header, that of an object, the rest of the header, then objects:
  class, left, top, right, bottom as shares of the image, and anything else. index: the records'
  numbers. The same seeds give the same batches, whatever the number of threads.
  :path-imglist: Path of a list whose labels replace those in the records: lines of number,
    labels, path with tabs between them; default ''.
  :path-imgrec: Path of the record file, or of a folder of .rec files, read by name; default
    ./data/imgrec.rec.
  :path-imgidx: Path of the index: records are found without reading the file once. Parts then
    have equal numbers of records instead of bytes; default ''.
  :aug-seq: Accepted for compatibility: 'aug_default'; default det_aug_default.
  :label-width: Labels of a sample; default -1.
  :data-shape: (channels, height, width); 1 (gray), 3, or 4 channels (with alpha); required.
  :preprocess-threads: Threads that decode, at most one per core. They do not change the results;
    default 4.
  :verbose: Accepted for compatibility; nothing is printed; default True.
  :num-parts: Parts that the records are cut into; default 1.
  :part-index: The part that is read, from 0; default 0.
  :device-id: Accepted for compatibility; arrays are on the CPU; default 0.
  :shuffle-chunk-size: Megabytes of neighbouring records that are shuffled as one chunk, so that
    reads stay close together; 0: all records are one; default 0.
  :shuffle-chunk-seed: Of the order, besides seed; default 0.
  :seed-aug: Of the augmentation; None: drawn from the CPU's random stream, which mx.random.seed
    sets; default None.
  :shuffle: Whether every pass has a random order of its own; default False.
  :seed: Of the order; default 0.
  :batch-size: Samples of a batch; required.
  :round-batch: Whether samples that fill up the last batch come from the next pass, which leaves
    them out; else they are the first of the same pass; default True.
  :prefetch-buffer: Batches that are made ahead, at least 1; default 4.
  :ctx: Accepted for compatibility; arrays are on the CPU; one of cpu, gpu; default gpu.
  :dtype: Of the data; None: the iterator's own. uint8 holds the pixels as they are, int8 less
    the rounded mean: std and scale are for floats; default None.
  :skip-corrupt: Whether damaged records are left out and counted (the iterator's skipped). Their
    places are taken by other samples of the batch and belong to pad; default False.
  :label-pad-width: Labels that there is room for; 0 or -1: for the most that a record has;
    default 0.
  :label-pad-value: What stands behind the labels of an image; default -1.
  :resize: Size that the shorter side gets before all else; -1: as it is; default -1.
  :rand-crop-prob: Probability of a crop; default 0.
  :min-crop-scales: Least scale of a crop: the root of its share of the area. One item, or one
    per sampler, as in all tuples here; default (0,).
  :max-crop-scales: Largest scale of a crop; default (1,).
  :min-crop-aspect-ratios: Least width / height of a crop; default (1,).
  :max-crop-aspect-ratios: Largest width / height; default (1,).
  :min-crop-overlaps: Least share of the union that a crop and an object have in common. A crop
    must meet all bounds with one object, and keep one; default (0,).
  :max-crop-overlaps: Largest such share; default (1,).
  :min-crop-sample-coverages: Least share of the crop that an object covers; default (0,).
  :max-crop-sample-coverages: Largest such share; default (1,).
  :min-crop-object-coverages: Least share of the object that the crop covers; default (0,).
  :max-crop-object-coverages: Largest such share; default (1,).
  :num-crop-sampler: Kinds of crop, which are tried in a random order; default 1.
  :crop-emit-mode: Objects that a crop keeps: with their centre in it, or with enough of their
    area; one of center, overlap; default center.
  :emit-overlap-thresh: Least share of its area with which 'overlap' keeps an object; default
    0.3.
  :max-crop-trials: Random crops that are tried per sampler; default (25,).
  :rand-pad-prob: Probability that the image stands somewhere in a larger one of fill_value;
    default 0.
  :max-pad-scale: Largest sides of that one, of the image's; default 1.
  :max-random-hue: Most that is added to the hue (0 to 180); default 0.
  :random-hue-prob: Probability of that; default 0.
  :max-random-saturation: Most that is added to the saturation (0 to 255); default 0.
  :random-saturation-prob: Probability of that; default 0.
  :max-random-illumination: Most that is added to the lightness (0 to 255); default 0.
  :random-illumination-prob: Probability of that; default 0.
  :max-random-contrast: Pixels are multiplied by 1 - this to 1 + this; default 0.
  :random-contrast-prob: Probability of that; default 0.
  :rand-mirror-prob: Probability of a flip left to right; default 0.
  :fill-value: What stands around a padded image, 0 to 255; default 127.
  :inter-method: Interpolation: 0 nearest, 1 bilinear, 2 cubic, 3 area, 4 Lanczos, 9 cubic to
    enlarge and area to shrink, 10 random; default 1.
  :resize-mode: force: to data_shape, whatever the aspect ratio. fit: to the largest size of the
    same ratio that fits. shrink: the same, but never larger; black follows; one of fit, force,
    shrink; default force.
  :mean-img: Path of a mean image that is subtracted instead of mean_r, ...; it is made where
    there is no such file; default ''.
  :mean-r: Subtracted from red, or gray; default 0.
  :mean-g: Subtracted from green; default 0.
  :mean-b: Subtracted from blue; default 0.
  :mean-a: Subtracted from alpha; default 0.
  :std-r: Red, or gray, is divided by it; default 0.
  :std-g: Green is divided by it; default 0.
  :std-b: Blue is divided by it; default 0.
  :std-a: Alpha is divided by it; default 0.
  :scale: Everything is multiplied by it; default 1."
  {:arglists '([& {:keys [path-imglist path-imgrec path-imgidx aug-seq label-width data-shape
  preprocess-threads verbose num-parts part-index device-id shuffle-chunk-size shuffle-chunk-
  seed seed-aug shuffle seed batch-size round-batch prefetch-buffer ctx dtype skip-corrupt
  label-pad-width label-pad-value resize rand-crop-prob min-crop-scales max-crop-scales min-
  crop-aspect-ratios max-crop-aspect-ratios min-crop-overlaps max-crop-overlaps min-crop-sample-
  coverages max-crop-sample-coverages min-crop-object-coverages max-crop-object-coverages num-
  crop-sampler crop-emit-mode emit-overlap-thresh max-crop-trials rand-pad-prob max-pad-scale
  max-random-hue random-hue-prob max-random-saturation random-saturation-prob max-random-
  illumination random-illumination-prob max-random-contrast random-contrast-prob rand-mirror-
  prob fill-value inter-method resize-mode mean-img mean-r mean-g mean-b mean-a std-r std-g
  std-b std-a scale]}])}
  [& options]
  (values/named "ImageDetRecordIter" options))

(defn image-record-int8-iter
  "Images as signed bytes; pixels above 127 become 127. Images come from RecordIO files, as im2rec
  writes them, and are decoded, augmented and batched ahead by other threads. data: (batch_size,
  *data_shape), red first; label: (batch_size,) or (batch_size, label_width); index: the records'
  numbers. The same seeds give the same batches, whatever the number of threads.
  :path-imglist: Path of a list whose labels replace those in the records: lines of number,
    labels, path with tabs between them; default ''.
  :path-imgrec: Path of the record file, or of a folder of .rec files, read by name; default ''.
  :path-imgidx: Path of the index: records are found without reading the file once. Parts then
    have equal numbers of records instead of bytes; default ''.
  :aug-seq: Accepted for compatibility: 'aug_default'; default aug_default.
  :label-width: Labels of a sample; default 1.
  :data-shape: (channels, height, width); 1 (gray), 3, or 4 channels (with alpha); required.
  :preprocess-threads: Threads that decode, at most one per core. They do not change the results;
    default 4.
  :verbose: Accepted for compatibility; nothing is printed; default True.
  :num-parts: Parts that the records are cut into; default 1.
  :part-index: The part that is read, from 0; default 0.
  :device-id: Accepted for compatibility; arrays are on the CPU; default 0.
  :shuffle-chunk-size: Megabytes of neighbouring records that are shuffled as one chunk, so that
    reads stay close together; 0: all records are one; default 0.
  :shuffle-chunk-seed: Of the order, besides seed; default 0.
  :seed-aug: Of the augmentation; None: drawn from the CPU's random stream, which mx.random.seed
    sets; default None.
  :shuffle: Whether every pass has a random order of its own; default False.
  :seed: Of the order; default 0.
  :batch-size: Samples of a batch; required.
  :round-batch: Whether samples that fill up the last batch come from the next pass, which leaves
    them out; else they are the first of the same pass; default True.
  :prefetch-buffer: Batches that are made ahead, at least 1; default 4.
  :ctx: Accepted for compatibility; arrays are on the CPU; one of cpu, gpu; default gpu.
  :dtype: Of the data; None: the iterator's own. uint8 holds the pixels as they are, int8 less
    the rounded mean: std and scale are for floats; default None.
  :skip-corrupt: Whether damaged records are left out and counted (the iterator's skipped). Their
    places are taken by other samples of the batch and belong to pad; default False.
  :resize: Size that the shorter side gets before all else; -1: as it is; default -1.
  :rand-crop: Whether crops lie anywhere, else in the middle; default False.
  :random-resized-crop: Whether crops have a random area and aspect ratio; default False.
  :max-rotate-angle: Most degrees of a random rotation; default 0.
  :max-aspect-ratio: Random aspect ratio (height / width): up to this, or, without
    min_aspect_ratio, between 1 - this and 1 + this. With random_resized_crop: width / height of
    the crop; default 0.
  :min-aspect-ratio: Least random aspect ratio; default None.
  :max-shear-ratio: Most of a random shear, (x, y) to (x + m y, y); default 0.
  :max-crop-size: Largest side of a square crop, resized to data_shape; -1: crops have
    data_shape's size; default -1.
  :min-crop-size: Smallest side of a square crop; default -1.
  :max-random-scale: Largest random scale; default 1.
  :min-random-scale: Smallest random scale; default 1.
  :max-random-area: Largest share of the image's area that a random_resized_crop has; default 1.
  :min-random-area: Smallest share of it; default 1.
  :max-img-size: Largest side after scaling and rotating; default 1e+10.
  :min-img-size: Smallest side after scaling and rotating; default 0.
  :brightness: Pixels are multiplied by 1 - this to 1 + this; default 0.
  :contrast: The same for the distance to the mean gray; default 0.
  :saturation: The same for the distance to each pixel's gray; default 0.
  :pca-noise: Standard deviation of noise along the principal components of natural colours;
    default 0.
  :random-h: Most that is added to the hue (0 to 180); default 0.
  :random-s: Most that is added to the saturation (0 to 255); default 0.
  :random-l: Most that is added to the lightness (0 to 255); default 0.
  :rotate: Degrees of a rotation of every image; -1: none; default -1.
  :fill-value: What stands outside of the image, 0 to 255; default 255.
  :inter-method: Interpolation: 0 nearest, 1 bilinear, 2 cubic, 3 area, 4 Lanczos, 9 cubic to
    enlarge and area to shrink, 10 random; default 1.
  :pad: Pixels added on each side; default 0."
  {:arglists '([& {:keys [path-imglist path-imgrec path-imgidx aug-seq label-width data-shape
  preprocess-threads verbose num-parts part-index device-id shuffle-chunk-size shuffle-chunk-
  seed seed-aug shuffle seed batch-size round-batch prefetch-buffer ctx dtype skip-corrupt
  resize rand-crop random-resized-crop max-rotate-angle max-aspect-ratio min-aspect-ratio max-
  shear-ratio max-crop-size min-crop-size max-random-scale min-random-scale max-random-area min-
  random-area max-img-size min-img-size brightness contrast saturation pca-noise random-h
  random-s random-l rotate fill-value inter-method pad]}])}
  [& options]
  (values/named "ImageRecordInt8Iter" options))

(defn image-record-iter
  "Images as float32 (pixels - mean) scale / std. Images come from RecordIO files, as im2rec
  writes them, and are decoded, augmented and batched ahead by other threads. data: (batch_size,
  *data_shape), red first; label: (batch_size,) or (batch_size, label_width); index: the records'
  numbers. The same seeds give the same batches, whatever the number of threads.
  :path-imglist: Path of a list whose labels replace those in the records: lines of number,
    labels, path with tabs between them; default ''.
  :path-imgrec: Path of the record file, or of a folder of .rec files, read by name; default ''.
  :path-imgidx: Path of the index: records are found without reading the file once. Parts then
    have equal numbers of records instead of bytes; default ''.
  :aug-seq: Accepted for compatibility: 'aug_default'; default aug_default.
  :label-width: Labels of a sample; default 1.
  :data-shape: (channels, height, width); 1 (gray), 3, or 4 channels (with alpha); required.
  :preprocess-threads: Threads that decode, at most one per core. They do not change the results;
    default 4.
  :verbose: Accepted for compatibility; nothing is printed; default True.
  :num-parts: Parts that the records are cut into; default 1.
  :part-index: The part that is read, from 0; default 0.
  :device-id: Accepted for compatibility; arrays are on the CPU; default 0.
  :shuffle-chunk-size: Megabytes of neighbouring records that are shuffled as one chunk, so that
    reads stay close together; 0: all records are one; default 0.
  :shuffle-chunk-seed: Of the order, besides seed; default 0.
  :seed-aug: Of the augmentation; None: drawn from the CPU's random stream, which mx.random.seed
    sets; default None.
  :shuffle: Whether every pass has a random order of its own; default False.
  :seed: Of the order; default 0.
  :batch-size: Samples of a batch; required.
  :round-batch: Whether samples that fill up the last batch come from the next pass, which leaves
    them out; else they are the first of the same pass; default True.
  :prefetch-buffer: Batches that are made ahead, at least 1; default 4.
  :ctx: Accepted for compatibility; arrays are on the CPU; one of cpu, gpu; default gpu.
  :dtype: Of the data; None: the iterator's own. uint8 holds the pixels as they are, int8 less
    the rounded mean: std and scale are for floats; default None.
  :skip-corrupt: Whether damaged records are left out and counted (the iterator's skipped). Their
    places are taken by other samples of the batch and belong to pad; default False.
  :resize: Size that the shorter side gets before all else; -1: as it is; default -1.
  :rand-crop: Whether crops lie anywhere, else in the middle; default False.
  :random-resized-crop: Whether crops have a random area and aspect ratio; default False.
  :max-rotate-angle: Most degrees of a random rotation; default 0.
  :max-aspect-ratio: Random aspect ratio (height / width): up to this, or, without
    min_aspect_ratio, between 1 - this and 1 + this. With random_resized_crop: width / height of
    the crop; default 0.
  :min-aspect-ratio: Least random aspect ratio; default None.
  :max-shear-ratio: Most of a random shear, (x, y) to (x + m y, y); default 0.
  :max-crop-size: Largest side of a square crop, resized to data_shape; -1: crops have
    data_shape's size; default -1.
  :min-crop-size: Smallest side of a square crop; default -1.
  :max-random-scale: Largest random scale; default 1.
  :min-random-scale: Smallest random scale; default 1.
  :max-random-area: Largest share of the image's area that a random_resized_crop has; default 1.
  :min-random-area: Smallest share of it; default 1.
  :max-img-size: Largest side after scaling and rotating; default 1e+10.
  :min-img-size: Smallest side after scaling and rotating; default 0.
  :brightness: Pixels are multiplied by 1 - this to 1 + this; default 0.
  :contrast: The same for the distance to the mean gray; default 0.
  :saturation: The same for the distance to each pixel's gray; default 0.
  :pca-noise: Standard deviation of noise along the principal components of natural colours;
    default 0.
  :random-h: Most that is added to the hue (0 to 180); default 0.
  :random-s: Most that is added to the saturation (0 to 255); default 0.
  :random-l: Most that is added to the lightness (0 to 255); default 0.
  :rotate: Degrees of a rotation of every image; -1: none; default -1.
  :fill-value: What stands outside of the image, 0 to 255; default 255.
  :inter-method: Interpolation: 0 nearest, 1 bilinear, 2 cubic, 3 area, 4 Lanczos, 9 cubic to
    enlarge and area to shrink, 10 random; default 1.
  :pad: Pixels added on each side; default 0.
  :mirror: Whether images are flipped left to right; default False.
  :rand-mirror: Whether half of the images are flipped, at random; default False.
  :mean-img: Path of a mean image that is subtracted instead of mean_r, ...; it is made where
    there is no such file; default ''.
  :mean-r: Subtracted from red, or gray; default 0.
  :mean-g: Subtracted from green; default 0.
  :mean-b: Subtracted from blue; default 0.
  :mean-a: Subtracted from alpha; default 0.
  :std-r: Red, or gray, is divided by it; default 1.
  :std-g: Green is divided by it; default 1.
  :std-b: Blue is divided by it; default 1.
  :std-a: Alpha is divided by it; default 1.
  :scale: Everything is multiplied by it; default 1.
  :max-random-contrast: The distance to the mean is multiplied by 1 - this to 1 + this; default
    0.
  :max-random-illumination: Minus this to this is added; default 0."
  {:arglists '([& {:keys [path-imglist path-imgrec path-imgidx aug-seq label-width data-shape
  preprocess-threads verbose num-parts part-index device-id shuffle-chunk-size shuffle-chunk-
  seed seed-aug shuffle seed batch-size round-batch prefetch-buffer ctx dtype skip-corrupt
  resize rand-crop random-resized-crop max-rotate-angle max-aspect-ratio min-aspect-ratio max-
  shear-ratio max-crop-size min-crop-size max-random-scale min-random-scale max-random-area min-
  random-area max-img-size min-img-size brightness contrast saturation pca-noise random-h
  random-s random-l rotate fill-value inter-method pad mirror rand-mirror mean-img mean-r mean-g
  mean-b mean-a std-r std-g std-b std-a scale max-random-contrast max-random-illumination]}])}
  [& options]
  (values/named "ImageRecordIter" options))

(defn image-record-u-int8-iter
  "Images as bytes. Images come from RecordIO files, as im2rec writes them, and are decoded,
  augmented and batched ahead by other threads. data: (batch_size, *data_shape), red first;
  label: (batch_size,) or (batch_size, label_width); index: the records' numbers. The same seeds
  give the same batches, whatever the number of threads.
  :path-imglist: Path of a list whose labels replace those in the records: lines of number,
    labels, path with tabs between them; default ''.
  :path-imgrec: Path of the record file, or of a folder of .rec files, read by name; default ''.
  :path-imgidx: Path of the index: records are found without reading the file once. Parts then
    have equal numbers of records instead of bytes; default ''.
  :aug-seq: Accepted for compatibility: 'aug_default'; default aug_default.
  :label-width: Labels of a sample; default 1.
  :data-shape: (channels, height, width); 1 (gray), 3, or 4 channels (with alpha); required.
  :preprocess-threads: Threads that decode, at most one per core. They do not change the results;
    default 4.
  :verbose: Accepted for compatibility; nothing is printed; default True.
  :num-parts: Parts that the records are cut into; default 1.
  :part-index: The part that is read, from 0; default 0.
  :device-id: Accepted for compatibility; arrays are on the CPU; default 0.
  :shuffle-chunk-size: Megabytes of neighbouring records that are shuffled as one chunk, so that
    reads stay close together; 0: all records are one; default 0.
  :shuffle-chunk-seed: Of the order, besides seed; default 0.
  :seed-aug: Of the augmentation; None: drawn from the CPU's random stream, which mx.random.seed
    sets; default None.
  :shuffle: Whether every pass has a random order of its own; default False.
  :seed: Of the order; default 0.
  :batch-size: Samples of a batch; required.
  :round-batch: Whether samples that fill up the last batch come from the next pass, which leaves
    them out; else they are the first of the same pass; default True.
  :prefetch-buffer: Batches that are made ahead, at least 1; default 4.
  :ctx: Accepted for compatibility; arrays are on the CPU; one of cpu, gpu; default gpu.
  :dtype: Of the data; None: the iterator's own. uint8 holds the pixels as they are, int8 less
    the rounded mean: std and scale are for floats; default None.
  :skip-corrupt: Whether damaged records are left out and counted (the iterator's skipped). Their
    places are taken by other samples of the batch and belong to pad; default False.
  :resize: Size that the shorter side gets before all else; -1: as it is; default -1.
  :rand-crop: Whether crops lie anywhere, else in the middle; default False.
  :random-resized-crop: Whether crops have a random area and aspect ratio; default False.
  :max-rotate-angle: Most degrees of a random rotation; default 0.
  :max-aspect-ratio: Random aspect ratio (height / width): up to this, or, without
    min_aspect_ratio, between 1 - this and 1 + this. With random_resized_crop: width / height of
    the crop; default 0.
  :min-aspect-ratio: Least random aspect ratio; default None.
  :max-shear-ratio: Most of a random shear, (x, y) to (x + m y, y); default 0.
  :max-crop-size: Largest side of a square crop, resized to data_shape; -1: crops have
    data_shape's size; default -1.
  :min-crop-size: Smallest side of a square crop; default -1.
  :max-random-scale: Largest random scale; default 1.
  :min-random-scale: Smallest random scale; default 1.
  :max-random-area: Largest share of the image's area that a random_resized_crop has; default 1.
  :min-random-area: Smallest share of it; default 1.
  :max-img-size: Largest side after scaling and rotating; default 1e+10.
  :min-img-size: Smallest side after scaling and rotating; default 0.
  :brightness: Pixels are multiplied by 1 - this to 1 + this; default 0.
  :contrast: The same for the distance to the mean gray; default 0.
  :saturation: The same for the distance to each pixel's gray; default 0.
  :pca-noise: Standard deviation of noise along the principal components of natural colours;
    default 0.
  :random-h: Most that is added to the hue (0 to 180); default 0.
  :random-s: Most that is added to the saturation (0 to 255); default 0.
  :random-l: Most that is added to the lightness (0 to 255); default 0.
  :rotate: Degrees of a rotation of every image; -1: none; default -1.
  :fill-value: What stands outside of the image, 0 to 255; default 255.
  :inter-method: Interpolation: 0 nearest, 1 bilinear, 2 cubic, 3 area, 4 Lanczos, 9 cubic to
    enlarge and area to shrink, 10 random; default 1.
  :pad: Pixels added on each side; default 0."
  {:arglists '([& {:keys [path-imglist path-imgrec path-imgidx aug-seq label-width data-shape
  preprocess-threads verbose num-parts part-index device-id shuffle-chunk-size shuffle-chunk-
  seed seed-aug shuffle seed batch-size round-batch prefetch-buffer ctx dtype skip-corrupt
  resize rand-crop random-resized-crop max-rotate-angle max-aspect-ratio min-aspect-ratio max-
  shear-ratio max-crop-size min-crop-size max-random-scale min-random-scale max-random-area min-
  random-area max-img-size min-img-size brightness contrast saturation pca-noise random-h
  random-s random-l rotate fill-value inter-method pad]}])}
  [& options]
  (values/named "ImageRecordUInt8Iter" options))

(defn lib-svm-iter
  "Lines \"label index:value index:value ...\" of LibSVM's files; indices count from 0, what follows
  # is left out. data: csr, (batch_size, *data_shape); label: (batch_size,), or csr, (batch_size,
  *label_shape), with a file of labels. Samples that do not fill a batch are followed by those at
  the start; pad tells how many.
  :data-libsvm: Path of the data; required.
  :data-shape: Shape of a sample: (columns,); required.
  :label-libsvm: Path of the labels, a line per sample whose first number is left out; NULL: the
    first numbers of data; default NULL.
  :label-shape: Shape of a label of that file: (columns,); default (1,).
  :num-parts: Parts that the samples are cut into; default 1.
  :part-index: Which part to read; default 0.
  :batch-size: Samples of a batch; required.
  :round-batch: Whether samples that fill up the last batch are left out of the next pass;
    default True.
  :prefetch-buffer: Accepted for compatibility; the samples are in memory; default 4.
  :ctx: Accepted for compatibility; arrays are on the CPU; one of cpu, gpu; default gpu.
  :dtype: Of data and label; float32 or None; default None."
  {:arglists '([& {:keys [data-libsvm data-shape label-libsvm label-shape num-parts part-index
  batch-size round-batch prefetch-buffer ctx dtype]}])}
  [& options]
  (values/named "LibSVMIter" options))

(defn mnist-iter
  "Images and labels of the MNIST files. data: (batch_size, 1, height, width) or, flat,
  (batch_size, height width), bytes divided by 256; label: (batch_size,). Images that do not fill
  a batch are left out.
  :image: Path of the images, not compressed; default ./train-images-idx3-ubyte.
  :label: Path of the labels, not compressed; default ./train-labels-idx1-ubyte.
  :batch-size: Samples of a batch; default 128.
  :shuffle: Whether the samples come in a random order, the same in every pass; default True.
  :flat: Whether an image has one axis; default False.
  :seed: Of the order; default 0.
  :silent: Accepted for compatibility; nothing is printed; default False.
  :num-parts: Parts that the samples are cut into; default 1.
  :part-index: The part that is read, from 0; default 0.
  :prefetch-buffer: Accepted for compatibility; the samples are in memory; default 4.
  :ctx: Accepted for compatibility; arrays are on the CPU; one of cpu, gpu; default gpu.
  :dtype: Of data and label; None: float32; default None."
  {:arglists '([& {:keys [image label batch-size shuffle flat seed silent num-parts part-index
  prefetch-buffer ctx dtype]}])}
  [& options]
  (values/named "MNISTIter" options))
