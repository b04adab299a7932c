(ns weft.golden-test
  "Every case of tests/ops/golden.json: results, what inputs become, and gradients."
  (:require [clojure.java.io :as io]
            [clojure.string :as str]
            [clojure.test :refer [deftest is]]
            [weft.autograd :as autograd]
            [weft.core :refer [seed with-scope]]
            [weft.ndarray :as nd])
  (:import [com.fasterxml.jackson.databind ObjectMapper]
           [java.util List Map]))

(defn- number [value]
  (cond
    (boolean? value) (if value 1.0 0.0)
    (string? value) (case value "nan" Double/NaN "inf" Double/POSITIVE_INFINITY
                          "-inf" Double/NEGATIVE_INFINITY)
    :else (double value)))

(defn- array [spec]
  (let [dtype (keyword (get spec "dtype"))
        data (get spec "data")
        shape (vec (get spec "shape"))]
    (if (= dtype :int64)
      (nd/array (mapv long data) shape :dtype :int64)
      (nd/as-type (nd/array (mapv number data) shape :dtype :float64) dtype))))

(defn- text
  "As model files write it."
  [value]
  (cond
    (nil? value) "None"
    (true? value) "True"
    (false? value) "False"
    (instance? List value) (str "(" (str/join (map #(str (text %) ",") value)) ")")
    :else (str value)))

(defn- tolerance [dtype]
  (get {:float64 1e-9 :float32 1e-4 :float16 1e-2 :bfloat16 4e-2} dtype 0))

(defn- problem
  "What is wrong with an array, or nil."
  [found expected what]
  (let [wanted (map number (get expected "data"))
        largest (reduce max 1e-3 (filter #(< % Double/POSITIVE_INFINITY) (map abs wanted)))
        allowed (* largest (tolerance (nd/dtype found)))
        close (fn [is want]
                (cond
                  (Double/isNaN want) (Double/isNaN is)
                  (Double/isInfinite want) (= is want)
                  :else (<= (abs (- is want)) allowed)))]
    (cond
      (not= (name (nd/dtype found)) (get expected "dtype")) (str what ": " (nd/dtype found))
      (not= (nd/shape found) (vec (get expected "shape"))) (str what ": " (nd/shape found))
      (not (every? true? (map close (nd/->vec (nd/as-type found :float64)) wanted)))
      (str what ": " found ", expected " wanted))))

(defn- check [golden]
  (let [operator (get golden "op")
        train (get golden "train")
        options (update-vals (update-keys (into {} (get golden "attrs")) keyword) text)
        inputs (mapv array (get golden "inputs"))
        _ (some-> (get golden "seed") seed)
        outputs (autograd/pause train (nd/invoke operator inputs options))
        gradients (get golden "gradients")]
    (remove
     nil?
     (concat
      (when (not= (count outputs) (count (get golden "outputs"))) ["outputs"])
      (map #(problem %1 %2 "output") outputs (get golden "outputs"))
      (for [[i expected] (get golden "mutated")]
        (problem (inputs (parse-long i)) expected (str "input " i)))
      (when gradients
        (let [variables (mapv array (get golden "inputs"))
              pairs (remove (comp nil? second) (map vector variables gradients))]
          (run! (comp autograd/attach-gradient first) pairs)
          (autograd/backward
           (with-open [_ (org.weft.Autograd/record (boolean train))]
             (filterv #(pos? (tolerance (nd/dtype %))) (nd/invoke operator variables options)))
           :training train)
          (mapv (fn [[variable expected]]
                  (problem (autograd/gradient variable) expected "gradient"))
                pairs)))))))

(deftest every-case
  (let [file (io/file (System/getProperty "weft.root") "tests/ops/golden.json")
        cases (get (.readValue (ObjectMapper.) file Map) "cases")
        failures (for [golden cases
                       :let [found (with-scope
                                     (try (vec (check golden))
                                          (catch Exception e [(str e)])))]
                       :when (seq found)]
                   (str (get golden "op") " " (get golden "attrs") ": " (str/join ", " found)))]
    (is (< 1000 (count cases)))
    (is (empty? failures) (str/join "\n" failures))))
