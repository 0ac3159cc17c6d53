import type { VideoGrant } from '../generated/grants';

export { TrackSource, VideoGrant } from '../generated/grants';

/** The claims of a LiveKit token beyond the standard ones of a JWT. */
export interface ClaimGrants {
  /** What the bearer may do. */
  video?: VideoGrant;
  /** The participant's display name. */
  name?: string;
  /** The participant's metadata when it joins. */
  metadata?: string;
  /** The SHA-256 of a webhook's body, in base64. */
  sha256?: string;
}
