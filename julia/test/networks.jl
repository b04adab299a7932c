# Networks that several tests use.

perceptron() = @chain Variable("data") =>
    sym.FullyConnected(num_hidden = 3, name = "fc1") =>
    sym.Activation(act_type = "tanh", name = "act") =>
    sym.FullyConnected(num_hidden = 2, name = "fc2")

function parameters(net, size)
    Weft.seed!(3)
    Dict(i.name => nd.random_normal(scale = 0.5, shape = reverse(i.size))
         for i in infer(net; data = size).arguments)
end

# Points in two rings.
function rings(n)
    angle, label = 2pi .* (1:n) ./ 7, (1:n) .% 2
    Float32[(1 .+ label) .* cos.(angle) (1 .+ label) .* sin.(angle)]' |> Array, Float32.(label)
end

two_layers() = @chain Variable("data") =>
    sym.FullyConnected(num_hidden = 16, name = "a") =>
    sym.BatchNorm(name = "bn") =>
    sym.Activation(act_type = "relu") =>
    sym.FullyConnected(num_hidden = 2, name = "b") =>
    sym.SoftmaxOutput(name = "softmax")
