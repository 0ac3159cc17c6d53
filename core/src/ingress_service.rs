//! Ingress: media that comes into rooms from elsewhere (docs.livekit.io/home/ingress/overview).

use crate::{
    message::schema::id,
    rpc::{Grant, Rpc},
};

const fn row(method: &'static str, reply: usize) -> Rpc {
    Rpc { service: "Ingress", method, grant: Grant::IngressAdmin, idempotent: false, reply }
}

pub static RPCS: &[Rpc] = &[
    row("CreateIngress", id::INGRESS_INFO),
    row("UpdateIngress", id::INGRESS_INFO).idempotent(),
    row("ListIngress", id::LIST_INGRESS_RESPONSE).idempotent(),
    row("DeleteIngress", id::INGRESS_INFO),
];
