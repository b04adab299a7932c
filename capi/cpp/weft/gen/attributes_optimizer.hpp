// Generated from the operator registry by capi/gen/cpp.py; do not edit.
#pragma once

#include "weft/value.hpp"

namespace weft {

struct contrib_group_adagrad_updateAttributes {
  // Learning rate; required.
  Option<double> lr = {};
  // The gradient is multiplied by this first; default 1.
  Option<double> rescale_grad = {};
  // The gradient is clipped to [-clip_gradient, clip_gradient]; below 0: not at all; default -1.
  Option<double> clip_gradient = {};
  // Added below the root; default 1e-05.
  Option<double> epsilon = {};
};

struct adam_updateAttributes {
  // Learning rate; required.
  Option<double> lr = {};
  // Decay of the mean; default 0.9.
  Option<double> beta1 = {};
  // Decay of the mean square; default 0.999.
  Option<double> beta2 = {};
  // Added to denominators; default 1e-08.
  Option<double> epsilon = {};
  // Weight decay; default 0.
  Option<double> wd = {};
  // The gradient is multiplied by this first; default 1.
  Option<double> rescale_grad = {};
  // The gradient is clipped to [-clip_gradient, clip_gradient]; below 0: not at all; default -1.
  Option<double> clip_gradient = {};
  // Accepted for compatibility; it has no effect on dense gradients; default True.
  Option<bool> lazy_update = {};
};

struct all_finiteAttributes {
  // True; joining with what the result holds is refused; default True.
  Option<bool> init_output = {};
};

struct ftml_updateAttributes {
  // Learning rate; required.
  Option<double> lr = {};
  // Decay of d and z; default 0.6.
  Option<double> beta1 = {};
  // Decay of v; default 0.999.
  Option<double> beta2 = {};
  // Added to denominators; default 1e-08.
  Option<double> epsilon = {};
  // Number of this update, from 1; required.
  Option<int64_t> t = {};
  // Weight decay; default 0.
  Option<double> wd = {};
  // The gradient is multiplied by this first; default 1.
  Option<double> rescale_grad = {};
  // The gradient is clipped to [-clip_gradient, clip_gradient]; below 0: not at all; default -1.
  Option<double> clip_grad = {};
};

struct ftrl_updateAttributes {
  // Learning rate; required.
  Option<double> lr = {};
  // Factor of the L1 norm; default 0.01.
  Option<double> lamda1 = {};
  // Added to the root of n; default 1.
  Option<double> beta = {};
  // Weight decay; default 0.
  Option<double> wd = {};
  // The gradient is multiplied by this first; default 1.
  Option<double> rescale_grad = {};
  // The gradient is clipped to [-clip_gradient, clip_gradient]; below 0: not at all; default -1.
  Option<double> clip_gradient = {};
};

struct lamb_update_phase1Attributes {
  // Decay of the mean; default 0.9.
  Option<double> beta1 = {};
  // Decay of the mean square; default 0.999.
  Option<double> beta2 = {};
  // Added to denominators; default 1e-06.
  Option<double> epsilon = {};
  // Number of this update, from 1; required.
  Option<int64_t> t = {};
  // Divide by 1 - beta^t; default True.
  Option<bool> bias_correction = {};
  // Weight decay; required.
  Option<double> wd = {};
  // The gradient is multiplied by this first; default 1.
  Option<double> rescale_grad = {};
  // The gradient is clipped to [-clip_gradient, clip_gradient]; below 0: not at all; default -1.
  Option<double> clip_gradient = {};
};

struct lamb_update_phase2Attributes {
  // Learning rate; required.
  Option<double> lr = {};
  // Least value of r1; below 0: none; default -1.
  Option<double> lower_bound = {};
  // Largest value of r1; below 0: none; default -1.
  Option<double> upper_bound = {};
};

struct mp_lamb_update_phase1Attributes {
  // Decay of the mean; default 0.9.
  Option<double> beta1 = {};
  // Decay of the mean square; default 0.999.
  Option<double> beta2 = {};
  // Added to denominators; default 1e-06.
  Option<double> epsilon = {};
  // Number of this update, from 1; required.
  Option<int64_t> t = {};
  // Divide by 1 - beta^t; default True.
  Option<bool> bias_correction = {};
  // Weight decay; required.
  Option<double> wd = {};
  // The gradient is multiplied by this first; default 1.
  Option<double> rescale_grad = {};
  // The gradient is clipped to [-clip_gradient, clip_gradient]; below 0: not at all; default -1.
  Option<double> clip_gradient = {};
};

struct mp_lamb_update_phase2Attributes {
  // Learning rate; required.
  Option<double> lr = {};
  // Least value of r1; below 0: none; default -1.
  Option<double> lower_bound = {};
  // Largest value of r1; below 0: none; default -1.
  Option<double> upper_bound = {};
};

struct mp_nag_mom_updateAttributes {
  // Learning rate; required.
  Option<double> lr = {};
  // Share of the momentum that is kept; default 0.
  Option<double> momentum = {};
  // Weight decay; default 0.
  Option<double> wd = {};
  // The gradient is multiplied by this first; default 1.
  Option<double> rescale_grad = {};
  // The gradient is clipped to [-clip_gradient, clip_gradient]; below 0: not at all; default -1.
  Option<double> clip_gradient = {};
};

struct mp_sgd_mom_updateAttributes {
  // Learning rate; required.
  Option<double> lr = {};
  // Share of the momentum that is kept; default 0.
  Option<double> momentum = {};
  // Weight decay; default 0.
  Option<double> wd = {};
  // The gradient is multiplied by this first; default 1.
  Option<double> rescale_grad = {};
  // The gradient is clipped to [-clip_gradient, clip_gradient]; below 0: not at all; default -1.
  Option<double> clip_gradient = {};
  // Accepted for compatibility; it has no effect on dense gradients; default True.
  Option<bool> lazy_update = {};
};

struct mp_sgd_updateAttributes {
  // Learning rate; required.
  Option<double> lr = {};
  // Weight decay; default 0.
  Option<double> wd = {};
  // The gradient is multiplied by this first; default 1.
  Option<double> rescale_grad = {};
  // The gradient is clipped to [-clip_gradient, clip_gradient]; below 0: not at all; default -1.
  Option<double> clip_gradient = {};
  // Accepted for compatibility; it has no effect on dense gradients; default True.
  Option<bool> lazy_update = {};
};

struct multi_adam_updateAttributes {
  // Learning rates, one for each weight; required.
  Option<std::vector<double>> lrs = {};
  // Weight decays, one for each weight; required.
  Option<std::vector<double>> wds = {};
  // Decay of the mean; default 0.9.
  Option<double> beta1 = {};
  // Decay of the mean square; default 0.999.
  Option<double> beta2 = {};
  // Added to denominators; default 1e-08.
  Option<double> epsilon = {};
  // The gradient is multiplied by this first; default 1.
  Option<double> rescale_grad = {};
  // The gradient is clipped to [-clip_gradient, clip_gradient]; below 0: not at all; default -1.
  Option<double> clip_gradient = {};
  // Accepted for compatibility; it has no effect on dense gradients; default True.
  Option<bool> lazy_update = {};
  // Number of weights; default 1.
  Option<int64_t> num_weights = {};
};

struct multi_all_finiteAttributes {
  // True; joining with what the result holds is refused; default True.
  Option<bool> init_output = {};
};

struct multi_larsAttributes {
  // The trust coefficient; required.
  Option<double> eta = {};
  // Added to the denominator; required.
  Option<double> eps = {};
  // The norms of the gradients are multiplied by this first; default 1.
  Option<double> rescale_grad = {};
};

struct multi_mp_adam_updateAttributes {
  // Learning rates, one for each weight; required.
  Option<std::vector<double>> lrs = {};
  // Weight decays, one for each weight; required.
  Option<std::vector<double>> wds = {};
  // Decay of the mean; default 0.9.
  Option<double> beta1 = {};
  // Decay of the mean square; default 0.999.
  Option<double> beta2 = {};
  // Added to denominators; default 1e-08.
  Option<double> epsilon = {};
  // The gradient is multiplied by this first; default 1.
  Option<double> rescale_grad = {};
  // The gradient is clipped to [-clip_gradient, clip_gradient]; below 0: not at all; default -1.
  Option<double> clip_gradient = {};
  // Accepted for compatibility; it has no effect on dense gradients; default True.
  Option<bool> lazy_update = {};
  // Number of weights; default 1.
  Option<int64_t> num_weights = {};
};

struct multi_mp_sgd_mom_updateAttributes {
  // Learning rates, one for each weight; required.
  Option<std::vector<double>> lrs = {};
  // Weight decays, one for each weight; required.
  Option<std::vector<double>> wds = {};
  // Share of the momentum that is kept; default 0.
  Option<double> momentum = {};
  // The gradient is multiplied by this first; default 1.
  Option<double> rescale_grad = {};
  // The gradient is clipped to [-clip_gradient, clip_gradient]; below 0: not at all; default -1.
  Option<double> clip_gradient = {};
  // Number of weights; default 1.
  Option<int64_t> num_weights = {};
};

struct multi_mp_sgd_updateAttributes {
  // Learning rates, one for each weight; required.
  Option<std::vector<double>> lrs = {};
  // Weight decays, one for each weight; required.
  Option<std::vector<double>> wds = {};
  // The gradient is multiplied by this first; default 1.
  Option<double> rescale_grad = {};
  // The gradient is clipped to [-clip_gradient, clip_gradient]; below 0: not at all; default -1.
  Option<double> clip_gradient = {};
  // Number of weights; default 1.
  Option<int64_t> num_weights = {};
};

struct multi_sgd_mom_updateAttributes {
  // Learning rates, one for each weight; required.
  Option<std::vector<double>> lrs = {};
  // Weight decays, one for each weight; required.
  Option<std::vector<double>> wds = {};
  // Share of the momentum that is kept; default 0.
  Option<double> momentum = {};
  // The gradient is multiplied by this first; default 1.
  Option<double> rescale_grad = {};
  // The gradient is clipped to [-clip_gradient, clip_gradient]; below 0: not at all; default -1.
  Option<double> clip_gradient = {};
  // Number of weights; default 1.
  Option<int64_t> num_weights = {};
};

struct multi_sgd_updateAttributes {
  // Learning rates, one for each weight; required.
  Option<std::vector<double>> lrs = {};
  // Weight decays, one for each weight; required.
  Option<std::vector<double>> wds = {};
  // The gradient is multiplied by this first; default 1.
  Option<double> rescale_grad = {};
  // The gradient is clipped to [-clip_gradient, clip_gradient]; below 0: not at all; default -1.
  Option<double> clip_gradient = {};
  // Number of weights; default 1.
  Option<int64_t> num_weights = {};
};

struct nag_mom_updateAttributes {
  // Learning rate; required.
  Option<double> lr = {};
  // Share of the momentum that is kept; default 0.
  Option<double> momentum = {};
  // Weight decay; default 0.
  Option<double> wd = {};
  // The gradient is multiplied by this first; default 1.
  Option<double> rescale_grad = {};
  // The gradient is clipped to [-clip_gradient, clip_gradient]; below 0: not at all; default -1.
  Option<double> clip_gradient = {};
};

struct preloaded_multi_mp_sgd_mom_updateAttributes {
  // Share of the momentum that is kept; default 0.
  Option<double> momentum = {};
  // The gradient is multiplied by this first; default 1.
  Option<double> rescale_grad = {};
  // The gradient is clipped to [-clip_gradient, clip_gradient]; below 0: not at all; default -1.
  Option<double> clip_gradient = {};
  // Number of weights; default 1.
  Option<int64_t> num_weights = {};
};

struct preloaded_multi_mp_sgd_updateAttributes {
  // The gradient is multiplied by this first; default 1.
  Option<double> rescale_grad = {};
  // The gradient is clipped to [-clip_gradient, clip_gradient]; below 0: not at all; default -1.
  Option<double> clip_gradient = {};
  // Number of weights; default 1.
  Option<int64_t> num_weights = {};
};

struct preloaded_multi_sgd_mom_updateAttributes {
  // Share of the momentum that is kept; default 0.
  Option<double> momentum = {};
  // The gradient is multiplied by this first; default 1.
  Option<double> rescale_grad = {};
  // The gradient is clipped to [-clip_gradient, clip_gradient]; below 0: not at all; default -1.
  Option<double> clip_gradient = {};
  // Number of weights; default 1.
  Option<int64_t> num_weights = {};
};

struct preloaded_multi_sgd_updateAttributes {
  // The gradient is multiplied by this first; default 1.
  Option<double> rescale_grad = {};
  // The gradient is clipped to [-clip_gradient, clip_gradient]; below 0: not at all; default -1.
  Option<double> clip_gradient = {};
  // Number of weights; default 1.
  Option<int64_t> num_weights = {};
};

struct rmsprop_updateAttributes {
  // Learning rate; required.
  Option<double> lr = {};
  // Decay of the running means; default 0.95.
  Option<double> gamma1 = {};
  // Added under the root; default 1e-08.
  Option<double> epsilon = {};
  // Weight decay; default 0.
  Option<double> wd = {};
  // The gradient is multiplied by this first; default 1.
  Option<double> rescale_grad = {};
  // The gradient is clipped to [-clip_gradient, clip_gradient]; below 0: not at all; default -1.
  Option<double> clip_gradient = {};
  // The new weight is clipped to [-clip_weights, clip_weights]; below 0: not at all; default -1.
  Option<double> clip_weights = {};
};

struct rmspropalex_updateAttributes {
  // Learning rate; required.
  Option<double> lr = {};
  // Decay of the running means; default 0.95.
  Option<double> gamma1 = {};
  // Share of the step that is kept; default 0.9.
  Option<double> gamma2 = {};
  // Added under the root; default 1e-08.
  Option<double> epsilon = {};
  // Weight decay; default 0.
  Option<double> wd = {};
  // The gradient is multiplied by this first; default 1.
  Option<double> rescale_grad = {};
  // The gradient is clipped to [-clip_gradient, clip_gradient]; below 0: not at all; default -1.
  Option<double> clip_gradient = {};
  // The new weight is clipped to [-clip_weights, clip_weights]; below 0: not at all; default -1.
  Option<double> clip_weights = {};
};

struct sgd_mom_updateAttributes {
  // Learning rate; required.
  Option<double> lr = {};
  // Share of the momentum that is kept; default 0.
  Option<double> momentum = {};
  // Weight decay; default 0.
  Option<double> wd = {};
  // The gradient is multiplied by this first; default 1.
  Option<double> rescale_grad = {};
  // The gradient is clipped to [-clip_gradient, clip_gradient]; below 0: not at all; default -1.
  Option<double> clip_gradient = {};
  // Accepted for compatibility; it has no effect on dense gradients; default True.
  Option<bool> lazy_update = {};
};

struct sgd_updateAttributes {
  // Learning rate; required.
  Option<double> lr = {};
  // Weight decay; default 0.
  Option<double> wd = {};
  // The gradient is multiplied by this first; default 1.
  Option<double> rescale_grad = {};
  // The gradient is clipped to [-clip_gradient, clip_gradient]; below 0: not at all; default -1.
  Option<double> clip_gradient = {};
  // Accepted for compatibility; it has no effect on dense gradients; default True.
  Option<bool> lazy_update = {};
};

struct signsgd_updateAttributes {
  // Learning rate; required.
  Option<double> lr = {};
  // Weight decay; default 0.
  Option<double> wd = {};
  // The gradient is multiplied by this first; default 1.
  Option<double> rescale_grad = {};
  // The gradient is clipped to [-clip_gradient, clip_gradient]; below 0: not at all; default -1.
  Option<double> clip_gradient = {};
};

struct signum_updateAttributes {
  // Learning rate; required.
  Option<double> lr = {};
  // Share of the momentum that is kept; default 0.
  Option<double> momentum = {};
  // Weight decay; default 0.
  Option<double> wd = {};
  // The gradient is multiplied by this first; default 1.
  Option<double> rescale_grad = {};
  // The gradient is clipped to [-clip_gradient, clip_gradient]; below 0: not at all; default -1.
  Option<double> clip_gradient = {};
  // Weight decay that does not go through the momentum; default 0.
  Option<double> wd_lh = {};
};

}  // namespace weft
