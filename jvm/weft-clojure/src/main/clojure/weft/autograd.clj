(ns weft.autograd
  "Recording of operators, and gradients."
  (:import [org.weft Autograd Autograd$Function NDArray]
           [java.util List]))

(set! *warn-on-reflection* true)

(defmacro record "Runs the body, recorded and in training mode." [& body]
  `(with-open [mode# (Autograd/record)] ~@body))

(defmacro pause "Runs the body, not recorded, in training mode if told so." [training & body]
  `(with-open [mode# (Autograd/pause (boolean ~training))] ~@body))

(defn attach-gradient "From now on backward passes write a gradient that stays with x." [^NDArray x]
  (.attachGradient x))
(defn gradient "The gradient of x; nil where none is attached." ^NDArray [^NDArray x] (.gradient x))
(defn recording? "Whether this thread records." [] (Autograd/isRecording))

(defn backward
  "Leaves the gradients of a head, or a sequence of them, with the arrays that have one attached."
  [heads & {:keys [head-gradients retain-graph training] :or {training true}}]
  (Autograd/backward ^List (if (instance? NDArray heads) [heads] (vec heads))
                     ^List (some-> head-gradients vec)
                     (boolean retain-graph)
                     (boolean training)))

(defn gradients
  "Gradients of the sum of heads for variables, as new arrays."
  [heads variables & {:keys [create-graph]}]
  (vec (Autograd/gradients ^List (vec heads) ^List (vec variables) (boolean create-graph))))

(defn custom
  "Gives outputs a gradient of the program's own: f takes a vector of gradients of the outputs and
  gives one for each input, or nil."
  [inputs outputs f]
  (Autograd/custom (vec inputs) (vec outputs)
                   (reify Autograd$Function
                     (backward [_ heads] (vec (f (vec heads)))))))
