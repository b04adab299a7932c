(ns weft.autograd
  "Recording of operators, and gradients."
  (:require [weft.values :as values])
  (:import [org.weft Autograd Autograd$Function NDArray]
           [java.util List]))

(set! *warn-on-reflection* true)

(defn realized
  "A value with all lazy sequences in it realized: what is still to come would not be recorded."
  [value]
  (when (seq? value) (run! realized value))
  value)

(defmacro record
  "Runs the body, recorded and in training mode. A lazy sequence is realized before."
  [& body]
  `(with-open [mode# (Autograd/record)] (realized (do ~@body))))

(defmacro record-as
  "Runs the body, recorded, in training mode if told so."
  [training & body]
  `(with-open [mode# (Autograd/record (boolean ~training))] (realized (do ~@body))))

(defmacro pause
  "Runs the body, not recorded, in training mode if told so."
  [training & body]
  `(with-open [mode# (Autograd/pause (boolean ~training))] (realized (do ~@body))))

(defn attach-gradient "From now on backward passes write a gradient that stays with x." [^NDArray x]
  (.attachGradient x))
(defn gradient "The gradient of x; nil where none is attached." ^NDArray [^NDArray x] (.gradient x))
(defn recording? "Whether this thread records." [] (Autograd/isRecording))
(defn training? "Whether this thread is in training mode." [] (Autograd/isTraining))

(defn- arrays
  "A list of arrays, of which some may be nil."
  ^List [what items]
  (when (nil? items) (values/fail :type what ": nil, expected arrays"))
  (vec (values/handles what NDArray (if (instance? NDArray items) [items] items) nil)))

(defn backward
  "Leaves the gradients of a head, or a sequence of them, with the arrays that have one attached.
  :head-gradients, for each head (nil: ones); :retain-graph, whether another pass will follow;
  :training, whether operators compute as in training (they do unless told otherwise)."
  {:arglists '([heads & {:keys [head-gradients retain-graph training]}])}
  [heads & given]
  (let [{:keys [head-gradients retain-graph training] :or {training true}}
        (values/checked "backward" [:head-gradients :retain-graph :training] given)]
    (Autograd/backward (arrays "backward" heads)
                       (some->> head-gradients (arrays "backward"))
                       (boolean retain-graph)
                       (boolean training))))

(defn gradients
  "Gradients of the sum of heads for variables, as a vector of new arrays. :create-graph, whether
  they are recorded themselves."
  {:arglists '([heads variables & {:keys [create-graph]}])}
  [heads variables & given]
  (let [{:keys [create-graph]} (values/checked "gradients" [:create-graph] given)]
    (vec (Autograd/gradients (arrays "gradients" heads) (arrays "gradients" variables)
                             (boolean create-graph)))))

(defn custom
  "Gives outputs a gradient of the program's own: f takes a vector of gradients of the outputs,
  which are closed when it returns, and gives a vector of one for each input, or nil (zeros). What
  it throws makes the backward pass fail with :callback."
  [inputs outputs f]
  (values/function "custom" f)
  (Autograd/custom (arrays "custom" inputs) (arrays "custom" outputs)
                   (reify Autograd$Function
                     (backward [_ heads] (arrays "custom" (f (vec heads)))))))
