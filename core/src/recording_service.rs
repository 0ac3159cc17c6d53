//! RecordingService: recordings of the servers of 0.5's time. Today's have none, and answer 404.

use crate::{
    message::schema::id,
    rpc::{Grant, Rpc},
};

const fn row(method: &'static str, reply: usize) -> Rpc {
    Rpc { service: "RecordingService", method, grant: Grant::RoomRecord, idempotent: false, reply }
}

pub static RPCS: &[Rpc] = &[
    row("StartRecording", id::START_RECORDING_RESPONSE),
    row("AddOutput", id::EMPTY),
    row("RemoveOutput", id::EMPTY),
    row("EndRecording", id::EMPTY),
];
