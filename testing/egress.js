// @ts-check
'use strict';

// A recording or stream of the in-memory server: its state, its EgressInfo and its webhooks. egressService.js creates it
// for a request; the test moves it from state to state.

const { EgressInfo, EgressStatus, StreamInfo_Status } = require('../generated/livekit_egress.js');
const { nanoseconds, newId } = require('./ids.js');
const { outputsOf, resultsOf, shown, shownUrl } = require('./outputs.js');

const { EGRESS_STARTING, EGRESS_ACTIVE, EGRESS_ENDING, EGRESS_COMPLETE } = EgressStatus;
const { EGRESS_FAILED, EGRESS_ABORTED, EGRESS_LIMIT_REACHED } = EgressStatus;

/** Default size of an output, in bytes. */
const SIZE = 1 << 20;

/** A recording or a stream. It changes its state only on request. */
class Egress {
  #report;

  /** @type {any} */
  #info;

  /** The participant that records, if there is a room. */
  #recorder;

  /** The StreamInfo of each stream URL. */
  #streams = new Map();

  /**
   * @param {string} kind the request's field in EgressInfo
   * @param {any} request
   * @param {any} room undefined for a web page
   * @param {(event: any) => void} report called with each event, for the webhooks
   */
  constructor(kind, request, room, report) {
    this.#report = report;
    this.id = newId('EG_');
    const about = { roomName: room?.name ?? '', roomId: room?.sid ?? '' };
    this.#info = EgressInfo.fromPartial({
      ...{ egressId: this.id, ...about, status: EGRESS_STARTING, updatedAt: nanoseconds() },
      ...{ [kind]: shown(kind, request), ...resultsOf(request, about) },
    });
    const urls = outputsOf(request).streams.flatMap((stream) => stream.urls);
    urls.forEach((url, i) => this.#streams.set(url, this.#info.streamResults[i]));
    this.#send('egress_started');
    if (room) this.#join(room);
  }

  get info() {
    const { fileResults, streamResults, segmentResults, imageResults } = this.#info;
    const kinds = [fileResults, streamResults, segmentResults, imageResults].filter((results) => results.length > 0);
    // A single kind of output is also set in the field that 1.x reads.
    const single = {};
    if (kinds.length === 1) {
      if (fileResults.length > 0) single.file = fileResults[0];
      if (streamResults.length > 0) single.stream = { info: streamResults };
      if (segmentResults.length > 0) single.segments = segmentResults[0];
    }
    return EgressInfo.fromPartial({ ...this.#info, ...single });
  }

  get status() {
    return this.#info.status;
  }

  get isStreaming() {
    return this.#info.streamResults.length > 0;
  }

  /** Starts to record. */
  activate() {
    this.#mustBe('activated', EGRESS_STARTING);
    this.#info.status = EGRESS_ACTIVE;
    this.#info.startedAt = nanoseconds();
    for (const result of this.#results()) result.startedAt = this.#info.startedAt;
    this.#update();
  }

  /** Starts to end. An egress that was never active ends immediately. */
  stop() {
    this.#mustBe('stopped', EGRESS_STARTING, EGRESS_ACTIVE);
    if (this.status === EGRESS_STARTING) {
      this.#end(EGRESS_ABORTED);
    } else {
      this.#info.status = EGRESS_ENDING;
      this.#update();
    }
  }

  /**
   * Completes the recording, after any earlier states that are still missing.
   *
   * @param {{ file?: any, segments?: any, images?: any }} [results]
   */
  complete(results) {
    this.#mustBe('completed', EGRESS_STARTING, EGRESS_ACTIVE, EGRESS_ENDING);
    if (this.status === EGRESS_STARTING) this.activate();
    if (this.status === EGRESS_ACTIVE) this.stop();
    this.#end(EGRESS_COMPLETE, results);
  }

  /** @param {{ file?: any, segments?: any, images?: any }} [results] */
  reachLimit(results) {
    this.#mustBe('limited', EGRESS_STARTING, EGRESS_ACTIVE);
    if (this.status === EGRESS_STARTING) this.activate();
    this.#end(EGRESS_LIMIT_REACHED, results);
  }

  /** @param {string} error */
  fail(error) {
    this.#mustBe('failed', EGRESS_STARTING, EGRESS_ACTIVE, EGRESS_ENDING);
    this.#info.error = error;
    for (const stream of this.#streams.values()) stream.status = StreamInfo_Status.FAILED;
    this.#end(EGRESS_FAILED);
  }

  /** @param {string} url */
  isStreamingTo(url) {
    return this.#streams.has(url);
  }

  /**
   * Adds and removes stream URLs. The egress ends if it has no URL and no other output left.
   *
   * @param {string[]} added
   * @param {string[]} removed
   */
  updateStreams(added, removed) {
    for (const url of added) {
      const stream = { url: shownUrl(url), status: StreamInfo_Status.ACTIVE, startedAt: nanoseconds() };
      this.#info.streamResults.push(stream);
      this.#streams.set(url, stream);
    }
    for (const url of removed) {
      finish(this.#streams.get(url), nanoseconds());
      this.#streams.delete(url);
    }
    const { fileResults, segmentResults, imageResults } = this.#info;
    const isLeft = this.#streams.size + fileResults.length + segmentResults.length + imageResults.length > 0;
    if (isLeft) this.#update();
    else this.stop();
  }

  #join(room) {
    const video = { canPublish: false, canPublishData: false, hidden: true, recorder: true };
    this.#recorder = room.join(this.id, { video }, {});
    this.#recorder.once('disconnected', () => this.#left());
  }

  /** Called when the recorder was removed or the room was closed. */
  #left() {
    if (this.status === EGRESS_STARTING) this.stop();
    else if (this.status === EGRESS_ACTIVE || this.status === EGRESS_ENDING) this.complete();
  }

  #end(status, { file, segments, images } = /** @type {any} */ ({})) {
    const info = this.#info;
    const endedAt = nanoseconds();
    Object.assign(info, { status, endedAt });
    const isWritten = status === EGRESS_COMPLETE || status === EGRESS_LIMIT_REACHED;
    for (const stream of this.#streams.values()) finish(stream, endedAt);
    for (const written of [...info.fileResults, ...info.segmentResults]) {
      Object.assign(written, { endedAt, duration: lengthOf(written.startedAt, endedAt) });
      if (isWritten) written.size = SIZE;
    }
    for (const each of info.imageResults) each.endedAt = endedAt;
    Object.assign(info.fileResults[0] ?? {}, file);
    Object.assign(info.segmentResults[0] ?? {}, segments);
    Object.assign(info.imageResults[0] ?? {}, images);
    this.#recorder?.leave();
    this.#update('egress_ended');
  }

  #results() {
    const { fileResults, segmentResults, imageResults } = this.#info;
    return [...fileResults, ...segmentResults, ...imageResults, ...this.#streams.values()];
  }

  #update(event = 'egress_updated') {
    this.#info.updatedAt = nanoseconds();
    this.#send(event);
  }

  #send(event) {
    this.#report({ event, egressInfo: this.info });
  }

  #mustBe(what, ...statuses) {
    if (statuses.includes(this.status)) return;
    throw new Error(`${this.id} cannot be ${what}: its status is ${EgressStatus[this.status]}`);
  }
}

function finish(stream, endedAt) {
  if (stream.status !== StreamInfo_Status.FAILED) stream.status = StreamInfo_Status.FINISHED;
  Object.assign(stream, { endedAt, duration: lengthOf(stream.startedAt, endedAt) });
}

/** In nanoseconds, from times in whole milliseconds: a number cannot represent all digits of a time in nanoseconds. */
function lengthOf(startedAt, endedAt) {
  return startedAt === 0 ? 0 : Math.round((endedAt - startedAt) / 1e6) * 1e6;
}

module.exports = { Egress };
