"""Expressions whose symbols are compared, of the variables a and b; `mx` is MXNet or weft."""

from __future__ import annotations

from typing import Any

EXPRESSIONS = """
a+b
a-b
a*b
a/b
a%b
a**b
a==b
a!=b
a>b
a>=b
a<b
a<=b
a+1
1+a
a-1
1-a
a*2.5
2*a
a/2
2/a
a%2
2%a
a**2
2**a
a==1
a!=1
a>1
a>=1
a<1
a<=1
-a
abs(a)
mx.sym.pow(a,b)
mx.sym.pow(a,2)
mx.sym.pow(2,a)
mx.sym.maximum(a,b)
mx.sym.maximum(a,2)
mx.sym.maximum(2,a)
mx.sym.minimum(a,b)
mx.sym.hypot(a,b)
mx.sym.hypot(a,2)
mx.sym.zeros((2,3))
mx.sym.ones((2,3),name="z")
mx.sym.full((2,3),4)
mx.sym.arange(3)
mx.sym.arange(1,5,2,name="q",dtype="int32")
mx.sym.linspace(0,1,5)
mx.sym.eye(3)
mx.sym.FullyConnected(a,num_hidden=3)
mx.sym.FullyConnected(a,num_hidden=3,no_bias=True,name="fc",lr_mult=2,__foo__="bar")
mx.sym.FullyConnected(data=a,weight=b,num_hidden=3)
mx.sym.Convolution(a,num_filter=3,kernel=(3,3))
mx.sym.BatchNorm(a)
mx.sym.BatchNorm(a,output_mean_var=True)
mx.sym.split(a,num_outputs=3)
mx.sym.split(a,num_outputs=3)[1]
mx.sym.split(a,num_outputs=3)[0:2]
mx.sym.split(a,num_outputs=3)["split0_output1"]
mx.sym.SliceChannel(a,num_outputs=2)
mx.sym.split_v2(a,2)
mx.sym.split_v2(a,(1,3),axis=1,squeeze_axis=True)
mx.sym.concat(a,b,dim=1)
mx.sym.Concat(a,b,dim=1)
mx.sym.random.normal(0,1,shape=(2,))
mx.sym.random.normal(a,b,shape=3)
mx.sym.random.uniform(0,1)
mx.sym.random.randint(0,3,shape=(2,))
mx.sym.random.exponential(2,shape=1)
mx.sym.random.gamma(1,1)
mx.sym.random.multinomial(a,shape=2,get_prob=True)
mx.sym.random.shuffle(a)
mx.sym.random.randn(2,3)
mx.sym.contrib.AdaptiveAvgPooling2D(a)
mx.sym.linalg.gemm2(a,b)
mx.sym.image.to_tensor(a)
a.reshape((2,3))
a.reshape(shape=(2,3))
a.sum(axis=1)
a.astype("float16")
mx.sym.cast(a,dtype="float16")
mx.sym.Cast(a,dtype="float16")
a.transpose()
a.flatten()
a.expand_dims(1)
a.squeeze()
a.slice(begin=(1,),end=(2,))
a.topk(k=3)
mx.sym.identity(a)
mx.sym.stop_gradient(a)
mx.sym.BlockGrad(a)
mx.sym.LeakyReLU(a)
mx.sym.LeakyReLU(a,act_type="prelu")
mx.sym.RNN(a,state_size=3,num_layers=2,mode="lstm",state_outputs=True)
mx.sym.Dropout(a)
mx.sym.SoftmaxOutput(a)
mx.sym.softmax(a)
mx.sym.add_n(a,b)
mx.sym.ElementWiseSum(a,b)
mx.sym.broadcast_plus(a,b)
mx.sym.elemwise_add(a,b)
mx.sym.topk(a,ret_typ="both")
mx.sym.Embedding(a,input_dim=2,output_dim=3)
mx.sym.Deconvolution(a,num_filter=3,kernel=(3,3))
mx.sym.LayerNorm(a)
mx.sym.swapaxes(a,0,1)
mx.sym.slice(a,begin=(0,None),end=(1,None))
mx.sym._internal._plus_scalar(a,scalar=1)
mx.sym.where(a,b,a)
mx.sym.SequenceMask(a)
mx.sym.SequenceMask(a,use_sequence_length=True)
mx.sym.Pooling(a,global_pool=True,pool_type="avg",kernel=(1,1))
mx.sym.UpSampling(a,scale=2,sample_type="nearest")
a[0]
mx.sym.Group([a,b,a+b])
mx.sym.Group([a,mx.sym.Group([a+b,a])])
mx.sym.shape_array(a)
mx.sym.FullyConnected(a,num_hidden=3).get_internals()
mx.sym.FullyConnected(a,num_hidden=3).get_children()
mx.sym.FullyConnected(a,num_hidden=3)(a=b*2,name="n")
mx.sym.var("v",shape=(2,0,-1))
mx.sym.var("v",shape=(2,3),lr_mult=2,wd_mult=3,dtype="float16",init=mx.init.One(),stype="default",attr={"foo":"1","__bar__":"2"},__x__="y")
""".strip().splitlines()  # fmt: skip


def describe(mx: Any, expression: str) -> str:
    """What can be seen of a symbol, as text."""
    with mx.name.NameManager():
        a, b = mx.sym.var("a"), mx.sym.var("b")
        symbol = eval(expression, {"a": a, "b": b, "mx": mx})
    seen = [
        repr(symbol), symbol.name, symbol.list_arguments(), symbol.list_auxiliary_states(),
        symbol.list_outputs(), len(symbol),
        dict(sorted(symbol.list_attr().items())) if symbol.name else {},
    ]  # fmt: skip
    return "\t".join([expression, *map(str, seen)])
