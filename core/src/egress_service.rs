//! Egress: recordings and streams of rooms, participants, tracks and web pages (docs.livekit.io/home/egress/api).

use crate::{
    message::schema::id,
    rpc::{Grant, Rpc},
};

const fn row(method: &'static str, reply: usize) -> Rpc {
    Rpc { service: "Egress", method, grant: Grant::RoomRecord, idempotent: false, reply }
}

pub static RPCS: &[Rpc] = &[
    row("StartRoomCompositeEgress", id::EGRESS_INFO),
    row("StartWebEgress", id::EGRESS_INFO),
    row("StartParticipantEgress", id::EGRESS_INFO),
    row("StartTrackCompositeEgress", id::EGRESS_INFO),
    row("StartTrackEgress", id::EGRESS_INFO),
    row("UpdateLayout", id::EGRESS_INFO).idempotent(),
    row("UpdateStream", id::EGRESS_INFO),
    row("ListEgress", id::LIST_EGRESS_RESPONSE).idempotent(),
    row("StopEgress", id::EGRESS_INFO),
];
