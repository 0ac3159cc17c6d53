// @ts-check
'use strict';

// An ingress of the in-memory server: its state, its IngressInfo and its webhooks. ingressService.js creates it for a
// request; the test moves it from state to state.

const { IngressInfo, IngressInput, IngressState, IngressState_Status } = require('../generated/livekit_ingress.js');
const { TrackSource, TrackType } = require('../generated/livekit_models.js');
const { nanoseconds, newId } = require('./ids.js');

const { ENDPOINT_INACTIVE, ENDPOINT_BUFFERING, ENDPOINT_PUBLISHING } = IngressState_Status;
const { ENDPOINT_ERROR, ENDPOINT_COMPLETE } = IngressState_Status;
const { RTMP_INPUT, WHIP_INPUT, URL_INPUT } = IngressInput;

/** The addresses that an encoder would push to. Nothing listens there. */
const URLS = { [RTMP_INPUT]: 'rtmp://127.0.0.1:1935/x', [WHIP_INPUT]: 'http://127.0.0.1:8080/w' };
/** The prefix of a resource id. */
const USES = { [RTMP_INPUT]: 'RT_', [WHIP_INPUT]: 'WH_', [URL_INPUT]: 'UR_' };

/** Media that enters a room from outside. It changes its state only on request. */
class Ingress {
  #report;

  #open;

  /** @type {any} */
  #info;

  /** The participant that publishes. */
  #publisher;

  /**
   * @param {any} request a CreateIngressRequest
   * @param {(room: string) => any} open returns the room of that name
   * @param {(event: any) => void} report called with each event, for the webhooks
   */
  constructor(request, open, report) {
    this.#report = report;
    this.#open = open;
    this.id = newId('IN_');
    const isPulled = request.inputType === URL_INPUT;
    this.#info = IngressInfo.fromPartial({
      ...request,
      ingressId: this.id,
      streamKey: isPulled ? '' : newId(''),
      url: isPulled ? request.url : URLS[request.inputType],
      // Current servers set it this way, whatever the request says.
      bypassTranscoding: request.inputType === WHIP_INPUT,
      reusable: !isPulled,
      state: {},
    });
    if (isPulled) this.#begin();
  }

  get info() {
    return IngressInfo.fromPartial(this.#info);
  }

  get status() {
    return this.#info.state.status;
  }

  get isBusy() {
    return this.status === ENDPOINT_BUFFERING || this.status === ENDPOINT_PUBLISHING;
  }

  /** @param {any} changes fields of IngressInfo */
  update(changes) {
    if (this.status === ENDPOINT_ERROR) this.#info.state.status = ENDPOINT_INACTIVE;
    Object.assign(this.#info, IngressInfo.fromPartial({ ...this.#info, ...changes }));
  }

  /** Media arrives, but is not published yet. */
  buffer() {
    this.#mustBe('buffering', ENDPOINT_INACTIVE, ENDPOINT_ERROR);
    this.#begin();
  }

  /** Publishes the media: its participant joins the room. */
  publish() {
    const { roomName, participantIdentity, participantName, audio, video } = this.#info;
    if (roomName === '') throw new Error(`${this.id} cannot publish: it has no room name`);
    if (this.status !== ENDPOINT_BUFFERING) this.buffer();
    const { state } = this.#info;
    const room = this.#open(roomName);
    const grant = { canPublish: true, canSubscribe: false };
    this.#publisher = room.join(participantIdentity, { name: participantName, video: grant }, {});
    this.#publisher.once('disconnected', () => this.#left());
    state.status = ENDPOINT_PUBLISHING;
    state.roomId = room.sid;
    state.tracks = [
      this.#publisher.publishTrack(trackOf(audio, { type: TrackType.AUDIO, source: TrackSource.MICROPHONE })),
      this.#publisher.publishTrack(trackOf(video, { type: TrackType.VIDEO, source: TrackSource.CAMERA })),
    ];
    this.#send('ingress_started');
  }

  /** The media ends. */
  end() {
    this.#mustBe('ended', ENDPOINT_BUFFERING, ENDPOINT_PUBLISHING);
    this.#finish(this.#info.reusable ? ENDPOINT_INACTIVE : ENDPOINT_COMPLETE);
  }

  /** @param {string} error */
  fail(error) {
    if (!this.isBusy) this.buffer();
    this.#info.state.error = error;
    this.#finish(ENDPOINT_ERROR);
  }

  #begin() {
    const resourceId = newId(USES[this.#info.inputType]);
    const state = { status: ENDPOINT_BUFFERING, startedAt: nanoseconds(), resourceId };
    this.#info.state = IngressState.fromPartial(state);
  }

  /** Called when the publisher was removed or the room was closed. */
  #left() {
    if (this.status === ENDPOINT_PUBLISHING) this.end();
  }

  #finish(status) {
    Object.assign(this.#info.state, { status, endedAt: nanoseconds(), tracks: [] });
    this.#publisher?.leave();
    this.#send('ingress_ended');
  }

  #send(event) {
    this.#report({ event, ingressInfo: this.info });
  }

  #mustBe(what, ...statuses) {
    if (statuses.includes(this.status)) return;
    throw new Error(`${this.id} cannot be ${what}: its status is ${IngressState_Status[this.status]}`);
  }
}

/** A track with the given options. */
function trackOf(options, { type, source }) {
  const track = { type, source: options?.source || source };
  return options?.name ? { ...track, name: options.name } : track;
}

module.exports = { Ingress };
