(ns weft.operator
  "Operators that the program computes itself. They work on arrays and in symbols; models that hold
  one can be loaded where it is registered."
  (:require [clojure.string :as str]
            [weft.values :as values])
  (:import [org.weft CustomOperator CustomOperator$Backward CustomOperator$Computation
            CustomOperator$Forward CustomOperator$Parts NDArray Symbol]
           [java.util List Map]
           [java.util.function Function]))

(set! *warn-on-reflection* true)

(def ^:private known
  [:arguments :outputs :states :infer-shapes :infer-types :forward :backward])

(defn- computed [function pass]
  (vec (values/handles "operator" NDArray (function pass) nil)))

(defn- computation [{:keys [forward backward]}]
  (reify CustomOperator$Computation
    (^List forward [_ ^CustomOperator$Forward pass]
      (computed forward {:training (.training pass)
                         :arguments (vec (.arguments pass))
                         :states (vec (.states pass))}))
    (^List backward [_ ^CustomOperator$Backward pass]
      (if backward
        (computed backward {:head-gradients (vec (.headGradients pass))
                            :arguments (vec (.arguments pass))
                            :states (vec (.states pass))
                            :outputs (vec (.outputs pass))
                            :wanted (vec (.wanted pass))})
        (values/fail :unsupported "the operator has no :backward")))))

(defn- custom-operator ^CustomOperator [definition]
  (let [{:keys [arguments outputs states infer-shapes infer-types forward] :as definition}
        (merge {:arguments ["data"] :outputs ["output"] :states []}
               (values/checked "operator" known [definition]))
        like (fn [[one :as all]]
               {:arguments all
                :states (map (constantly one) states)
                :outputs (map (constantly one) outputs)})
        parts (fn [found value]
                (let [[a s o] (map #(mapv value (% found)) [:arguments :states :outputs])]
                  (CustomOperator$Parts. a s o)))]
    (when-not forward (values/fail :value "operator: there is no :forward"))
    (reify CustomOperator
      (arguments [_] (mapv #(values/text "operator" %) arguments))
      (outputs [_] (mapv #(values/text "operator" %) outputs))
      (states [_] (mapv #(values/text "operator" %) states))
      (inferShapes [_ shapes] (parts ((or infer-shapes like) (mapv vec shapes)) values/sizes))
      (inferTypes [_ types]
        (parts ((or infer-types like) (mapv #(some-> % str keyword) types))
               #(some-> % values/dtype)))
      (create [_] (computation definition)))))

(defn register
  "Makes an operator known by a name, instead of what had the name before. The definition is a map:

  :forward      a function of {:training, :arguments, :states}, vectors of arrays, that gives a
                vector of an array for each output; states may be changed in place
  :backward     a function of {:head-gradients, :arguments, :states, :outputs, :wanted} that gives
                a vector of an array for each argument, or nil (zeros); without it there is no
                gradient
  :arguments, :outputs, :states
                names; by default [\"data\"], [\"output\"], []
  :infer-shapes a function of the arguments' shapes (-1: not known) that gives vectors of shapes,
                {:arguments, :states, :outputs}; by default all are the first argument's
  :infer-types  the same of types such as :float32 (nil: not known)

  or a function that makes the map from the attributes of a call, {:num-hidden \"3\"}: texts by
  keyword. Arrays that functions are handed are closed when they return; nothing is recorded in
  :forward. What functions throw makes the call fail with :callback, and is its cause."
  [operator definition]
  (CustomOperator/register
   (values/text "register" operator)
   (reify Function
     (apply [_ texts]
       (custom-operator
        (if (map? definition)
          definition
          (definition (update-keys (into {} texts) #(keyword (str/replace % "_" "-"))))))))))

(defn- attributes ^Map [options]
  (update-vals (update-keys options values/attribute-name) values/java))

(defn invoke
  "Applies a registered operator to its arguments and states; attributes are keywords:
  (invoke :scaled [x] :scale 2). Gives a vector of arrays."
  [operator inputs & given]
  (let [what (values/text "operator" operator)]
    (vec (CustomOperator/invoke what (attributes (values/options what given))
                                ^"[Lorg.weft.NDArray;" (values/handles what NDArray inputs nil)))))

(defn node
  "Makes a node of a registered operator; inputs that are left out become variables, :name is the
  node's: (node :scaled [x] :scale 2 :name \"s\")."
  ^Symbol [operator inputs & given]
  (let [what (values/text "operator" operator)
        options (values/options what given)]
    (CustomOperator/symbol (some->> (:name options) (values/text what)) what
                           (attributes (dissoc options :name))
                           ^"[Lorg.weft.Symbol;" (values/handles what Symbol inputs nil))))
