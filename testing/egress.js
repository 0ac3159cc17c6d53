// @ts-check
'use strict';

const { EgressInfo, EgressStatus, StreamInfo_Status } = require('../generated/livekit_egress.js');
const { nanoseconds, newId } = require('./ids.js');
const { outputsOf, resultsOf, shown, shownUrl } = require('./outputs.js');

const { EGRESS_STARTING, EGRESS_ACTIVE, EGRESS_ENDING, EGRESS_COMPLETE } = EgressStatus;
const { EGRESS_FAILED, EGRESS_ABORTED, EGRESS_LIMIT_REACHED } = EgressStatus;

/** The size of what was written when nothing else is said, in bytes. */
const SIZE = 1 << 20;

/** A recording or a stream. It moves when it is told to. */
class Egress {
  #report;

  /** @type {any} */
  #info;

  /** Who records, in the room. */
  #recorder;

  /** The addresses that are streamed to, and what is told of each. */
  #streams = new Map();

  /**
   * @param {string} kind the request's field in EgressInfo
   * @param {any} request
   * @param {any} room undefined for a web page
   * @param {(event: any) => void} report takes each event, for the webhooks
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
    this.#tell('egress_started');
    if (room) this.#join(room);
  }

  get info() {
    const { fileResults, streamResults, segmentResults, imageResults } = this.#info;
    const kinds = [fileResults, streamResults, segmentResults, imageResults].filter((results) => results.length > 0);
    // What is written stands at the place where 1.x looks for it, too, when it is of one kind.
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

  /** Media is written from now on. */
  activate() {
    this.#mustBe('activated', EGRESS_STARTING);
    this.#info.status = EGRESS_ACTIVE;
    this.#info.startedAt = nanoseconds();
    for (const result of this.#results()) result.startedAt = this.#info.startedAt;
    this.#update();
  }

  /** It is told to end; one that was never active ends at once. */
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
   * All is written. What comes before that happens first, as far as it has not.
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
   * Streams to other addresses. Without one that is left, and nothing else to write, it ends.
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

  /** It was removed from the room, or the room is gone. */
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
    this.#tell(event);
  }

  #tell(event) {
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

/** In nanoseconds, of times that are whole milliseconds: a number has not all digits of such a time. */
function lengthOf(startedAt, endedAt) {
  return startedAt === 0 ? 0 : Math.round((endedAt - startedAt) / 1e6) * 1e6;
}

module.exports = { Egress };
