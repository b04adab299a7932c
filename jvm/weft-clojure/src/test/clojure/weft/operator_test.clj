(ns weft.operator-test
  (:require [clojure.string :as str]
            [clojure.test :refer [deftest is use-fixtures]]
            [weft.autograd :as autograd]
            [weft.core :as weft]
            [weft.ndarray :as nd]
            [weft.operator :as operator]
            [weft.symbol :as sym])
  (:import [org.weft WeftException]))

(defn- product
  "a x y, with a state that counts the training passes."
  [{:keys [a]}]
  (let [a (parse-double a)]
    {:arguments [:x :y]
     :states [:count]
     :infer-shapes (fn [[x _]] {:arguments [x x] :states [[1]] :outputs [x]})
     :forward (fn [{:keys [training arguments states]}]
                (assert (not (autograd/recording?)))
                (when training (nd/assign! (first states) (nd/+ (first states) 1)))
                [(nd/* (first arguments) (second arguments) a)])
     :backward (fn [{:keys [head-gradients wanted] [x y] :arguments}]
                 (let [head (nd/* (first head-gradients) a)]
                   [(nd/* head y) (when (second wanted) (nd/* head x))]))}))

(use-fixtures :each
  (fn [run]
    (operator/register :product product)
    (operator/register :same {:forward :arguments})
    (operator/register :fails {:forward (fn [_] (throw (ex-info "luck" {:why 7})))})
    (operator/register :wrong {:forward (fn [_] 3)})
    (operator/register :misspelled {:froward :arguments})
    (run)))

(defn- problem [action]
  (try (action) nil (catch WeftException e e)))

(deftest works-on-arrays
  (let [x (autograd/attach-gradient (nd/array [1 2]))
        y (nd/array [3 4])
        passes (nd/array [0])]
    (autograd/backward (autograd/record (operator/invoke :product [x y passes] :a 10)))
    (is (= [30.0 40.0] (nd/->vec (autograd/gradient x))))
    (is (= [1.0] (nd/->vec passes)))
    (is (= [1.5 4.0] (nd/->vec (first (operator/invoke "product" [x y passes] {:a 0.5})))))
    (is (= [1.0] (nd/->vec passes)))
    (is (= :int8 (nd/dtype (first (operator/invoke :same [(nd/ones 2 :dtype :int8)])))))))

(deftest works-in-symbols
  (let [net (operator/node :product [(sym/variable :x)] :a 2 :name :p)
        arrays {:x (nd/array [1 2]) :p_y (nd/array [3 4]) :p_count (nd/zeros [1])}
        executor (sym/bind (sym/from-json (sym/to-json net)) arrays [:x :p_y])]
    (is (= ["x" "p_y"] (sym/arguments net)))
    (is (= ["p_count"] (sym/states net)))
    (is (= [6.0 16.0] (nd/->vec (first (sym/forward executor true)))))
    (sym/backward executor)
    (is (= [2.0 4.0] (nd/->vec ((sym/gradients executor) "p_y"))))))

(deftest what-it-throws-is-the-cause
  (let [x (autograd/attach-gradient (nd/array [1]))
        kind-and-text (fn [action] (let [e (problem action)] [(weft/error-kind e) (ex-message e)]))]
    (is (= {:why 7} (ex-data (ex-cause (problem #(operator/invoke :fails [x]))))))
    (is (= :callback (weft/error-kind (problem #(operator/invoke :fails [x])))))
    (is (str/includes? (second (kind-and-text #(operator/invoke :wrong [x])))
                       "3, expected a vector"))
    (is (str/includes? (second (kind-and-text #(operator/invoke :misspelled [x]))) ":froward"))
    (is (= :not-found (first (kind-and-text #(operator/invoke :sotfmax [x])))))
    (is (= :type (first (kind-and-text #(operator/invoke :same x)))))
    (is (str/includes? (second (kind-and-text
                                #(autograd/backward
                                  (autograd/record (operator/invoke :same [x])))))
                       "no :backward"))
    (is (not (autograd/recording?)))))
