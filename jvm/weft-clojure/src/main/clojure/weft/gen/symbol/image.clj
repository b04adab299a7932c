;; Generated from the operator registry by capi/gen/clojure.py; do not edit.

(in-ns 'weft.symbol)

(defn image-adjust-lighting
  "Adds multiples of the principal components of ImageNet's colours (Krizhevsky et al. 2012). Gray
  images stay as they are.
  data: (height, width, 1 or 3) or a batch of such.
  :alpha: The three multiples; required.
  :name: The node's name; default: made."
  {:arglists '([data & {:keys [alpha name]}])}
  [data & options]
  (call-one "_image_adjust_lighting" [data] options))

(defn image-crop
  "A rectangle of an image; the result is a view.
  data: (height, width, channels) or a batch of such.
  :x: First column; required.
  :y: First row; required.
  :width: Columns of the result; required.
  :height: Rows of the result; required.
  :name: The node's name; default: made."
  {:arglists '([data & {:keys [x y width height name]}])}
  [data & options]
  (call-one "_image_crop" [data] options))

(defn image-flip-left-right
  "Images with their columns in reverse order.
  data: (height, width, channels) or a batch of such.
  :name: The node's name; default: made."
  {:arglists '([data & {:keys [name]}])}
  [data & options]
  (call-one "_image_flip_left_right" [data] options))

(defn image-flip-top-bottom
  "Images with their rows in reverse order.
  data: (height, width, channels) or a batch of such.
  :name: The node's name; default: made."
  {:arglists '([data & {:keys [name]}])}
  [data & options]
  (call-one "_image_flip_top_bottom" [data] options))

(defn image-imencode
  "Encodes an image as a JPEG or PNG file: uint8 with one axis.
  data: uint8 of shape (height, width, 1 or 3) or (height, width); PNG also 4.
  :format: \".jpg\", \".jpeg\" or \".png\"; default .jpg.
  :quality: JPEG: 1 to 100, None: 95. PNG: compression level 0 to 9, None: 3; default None.
  :from-rgb: Whether red comes first, else blue; default True.
  :name: The node's name; default: made."
  {:arglists '([data & {:keys [format quality from-rgb name]}])}
  [data & options]
  (call-one "_image_imencode" [data] options))

(defn image-normalize
  "(data - mean) / std, for each channel.
  data: (channels, height, width) or a batch of such; floating point.
  :mean: One number, or one per channel; default (0, 0, 0, 0).
  :std: One number, or one per channel; default (1, 1, 1, 1).
  :name: The node's name; default: made."
  {:arglists '([data & {:keys [mean std name]}])}
  [data & options]
  (call-one "_image_normalize" [data] options))

(defn image-random-brightness
  "Multiplies each image by a random factor.
  data: (height, width, 1 or 3) or a batch of such.
  :min-factor: At least 0; required.
  :max-factor: At least min_factor; required.
  :name: The node's name; default: made."
  {:arglists '([data & {:keys [min-factor max-factor name]}])}
  [data & options]
  (call-one "_image_random_brightness" [data] options))

(defn image-random-color-jitter
  "Random brightness, contrast, saturation and hue, in this order, by factors within the given
  distances of 1.
  data: (height, width, 1 or 3) or a batch of such.
  :brightness: At least 0; 0: unchanged; required.
  :contrast: At least 0; 0: unchanged; required.
  :saturation: At least 0; 0: unchanged; required.
  :hue: At least 0; 0: unchanged; required.
  :name: The node's name; default: made."
  {:arglists '([data & {:keys [brightness contrast saturation hue name]}])}
  [data & options]
  (call-one "_image_random_color_jitter" [data] options))

(defn image-random-contrast
  "Moves each image away from its mean gray value by a random factor.
  data: (height, width, 1 or 3) or a batch of such.
  :min-factor: At least 0; required.
  :max-factor: At least min_factor; required.
  :name: The node's name; default: made."
  {:arglists '([data & {:keys [min-factor max-factor name]}])}
  [data & options]
  (call-one "_image_random_contrast" [data] options))

(defn image-random-flip-left-right
  "Each image with its columns in reverse order, with probability 1/2.
  data: (height, width, channels) or a batch of such.
  :name: The node's name; default: made."
  {:arglists '([data & {:keys [name]}])}
  [data & options]
  (call-one "_image_random_flip_left_right" [data] options))

(defn image-random-flip-top-bottom
  "Each image with its rows in reverse order, with probability 1/2.
  data: (height, width, channels) or a batch of such.
  :name: The node's name; default: made."
  {:arglists '([data & {:keys [name]}])}
  [data & options]
  (call-one "_image_random_flip_top_bottom" [data] options))

(defn image-random-hue
  "Turns the hue of each image by a random factor of a circle; whole numbers change nothing.
  data: (height, width, 1 or 3) or a batch of such.
  :min-factor: At least 0; required.
  :max-factor: At least min_factor; required.
  :name: The node's name; default: made."
  {:arglists '([data & {:keys [min-factor max-factor name]}])}
  [data & options]
  (call-one "_image_random_hue" [data] options))

(defn image-random-lighting
  "adjust_lighting with normally distributed multiples, for each image.
  data: (height, width, 1 or 3) or a batch of such.
  :alpha-std: Standard deviation, at least 0; default 0.05.
  :name: The node's name; default: made."
  {:arglists '([data & {:keys [alpha-std name]}])}
  [data & options]
  (call-one "_image_random_lighting" [data] options))

(defn image-random-saturation
  "Moves each pixel away from its gray value by a random factor.
  data: (height, width, 1 or 3) or a batch of such.
  :min-factor: At least 0; required.
  :max-factor: At least min_factor; required.
  :name: The node's name; default: made."
  {:arglists '([data & {:keys [min-factor max-factor name]}])}
  [data & options]
  (call-one "_image_random_saturation" [data] options))

(defn image-resize
  "Resizes images.
  data: (height, width, channels) or a batch of such; uint8 or floating point.
  :size: (width, height), or one number for both; default ().
  :keep-ratio: With one number: it is the length of the shorter side; default False.
  :interp: 0 nearest, 1 linear, 2 cubic, 3 area, 4 Lanczos over 8 x 8; default 1.
  :name: The node's name; default: made."
  {:arglists '([data & {:keys [size keep-ratio interp name]}])}
  [data & options]
  (call-one "_image_resize" [data] options))

(defn image-to-tensor
  "data / 255 as float32 with the channels before height and width: from values in [0, 255] to [0,
  1].
  data: (height, width, channels) or a batch of such.
  :name: The node's name; default: made."
  {:arglists '([data & {:keys [name]}])}
  [data & options]
  (call-one "_image_to_tensor" [data] options))
