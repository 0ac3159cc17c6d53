//! TLS for the connections to a server: rustls on ring, TLS 1.2 and later, HTTP/2 by ALPN where the server offers it.

use std::sync::Arc;

use rustls::{
    CertificateError, ClientConfig, DigitallySignedStruct, RootCertStore, SignatureScheme,
    client::{
        WebPkiServerVerifier,
        danger::{HandshakeSignatureValid, ServerCertVerified, ServerCertVerifier},
        verify_server_name,
    },
    crypto::CryptoProvider,
    pki_types::{CertificateDer, PrivateKeyDer, ServerName, UnixTime, pem::PemObject},
    server::ParsedCertificate,
};

use super::{BadSetting, Settings, error::Kind};

/// The configuration for a server or proxy reached by TLS. When `encrypted` is false, neither is: no certificate is loaded.
pub fn config(settings: &Settings, encrypted: bool) -> Result<ClientConfig, BadSetting> {
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let builder = ClientConfig::builder_with_provider(provider.clone())
        .with_safe_default_protocol_versions()
        .map_err(|e| BadSetting::new("TLS", &e.to_string()))?;
    if !encrypted {
        return Ok(builder.with_root_certificates(RootCertStore::empty()).with_no_client_auth());
    }
    let verifier: Arc<dyn ServerCertVerifier> =
        if settings.insecure { Arc::new(Unverified(provider)) } else { Arc::new(Trust::new(settings, provider)?) };
    let builder = builder.dangerous().with_custom_certificate_verifier(verifier);
    let mut tls = match &settings.identity {
        Some(identity) => {
            let key = PrivateKeyDer::from_pem_slice(identity.key.as_bytes())
                .map_err(|_| BadSetting::new("key", "expected a private key as PEM, without a passphrase"))?;
            builder
                .with_client_auth_cert(certificates("cert", &identity.cert)?, key)
                // The text of rustls names no part of the key.
                .map_err(|e| BadSetting::new("cert and key", &e.to_string()))?
        }
        None => builder.with_no_client_auth(),
    };
    tls.alpn_protocols = vec![b"h2".to_vec(), b"http/1.1".to_vec()];
    Ok(tls)
}

/// Parses PEM. Fails when it holds no certificate.
fn certificates(option: &str, pem: &str) -> Result<Vec<CertificateDer<'static>>, BadSetting> {
    let found: Vec<_> = CertificateDer::pem_slice_iter(pem.as_bytes())
        .collect::<Result<_, _>>()
        .map_err(|e| BadSetting::new(option, &format!("invalid PEM: {e}")))?;
    if found.is_empty() { Err(BadSetting::new(option, "expected at least one certificate")) } else { Ok(found) }
}

/// The kind of a failed handshake or connection.
pub fn kind(error: &rustls::Error) -> Kind {
    use CertificateError as Bad;
    let rustls::Error::InvalidCertificate(bad) = error else { return Kind::Tls };
    match bad {
        Bad::Expired | Bad::ExpiredContext { .. } => Kind::CertificateExpired,
        Bad::NotValidYet | Bad::NotValidYetContext { .. } => Kind::CertificateNotYetValid,
        Bad::NotValidForName | Bad::NotValidForNameContext { .. } => Kind::CertificateName,
        Bad::Revoked => Kind::CertificateRevoked,
        Bad::UnknownIssuer => Kind::CertificateUnknownIssuer,
        Bad::BadSignature => Kind::CertificateSignature,
        bad if is_authority(bad) => Kind::CertificateSelfSigned,
        _ => Kind::CertificateOther,
    }
}

/// webpki refuses a server's certificate that is marked as an authority (CA:TRUE), after it has checked the dates.
fn is_authority(bad: &CertificateError) -> bool {
    let CertificateError::Other(other) = bad else { return false };
    matches!(other.0.downcast_ref(), Some(webpki::Error::CaUsedAsEndEntity))
}

/// Accepts certificates of the trusted authorities, as webpki does. It also accepts a certificate that is itself among those
/// that the user listed, although it is marked as an authority: `openssl req -x509` makes such certificates.
#[derive(Debug)]
struct Trust {
    webpki: Arc<WebPkiServerVerifier>,
    listed: Vec<CertificateDer<'static>>,
}

impl Trust {
    fn new(settings: &Settings, provider: Arc<CryptoProvider>) -> Result<Trust, BadSetting> {
        let mut roots = RootCertStore::empty();
        let mut listed = Vec::new();
        for (option, pem) in [("SSL_CERT_FILE", &settings.roots), ("ca", &settings.extra_roots)] {
            let Some(pem) = pem else { continue };
            let found = certificates(option, pem)?;
            // A store may hold some certificates that rustls cannot read; one without any that it reads is a mistake.
            if roots.add_parsable_certificates(found.iter().cloned()).0 == 0 {
                return Err(BadSetting::new(option, "expected at least one valid certificate"));
            }
            listed.extend(found);
        }
        if settings.roots.is_none() {
            roots.extend(webpki_roots::TLS_SERVER_ROOTS.iter().cloned());
        }
        if settings.system_roots {
            roots.add_parsable_certificates(rustls_native_certs::load_native_certs().certs);
        }
        let webpki = WebPkiServerVerifier::builder_with_provider(Arc::new(roots), provider)
            .build()
            .map_err(|e| BadSetting::new("TLS", &e.to_string()))?;
        Ok(Trust { webpki, listed })
    }
}

impl ServerCertVerifier for Trust {
    fn verify_server_cert(
        &self,
        certificate: &CertificateDer<'_>,
        intermediates: &[CertificateDer<'_>],
        name: &ServerName<'_>,
        ocsp: &[u8],
        now: UnixTime,
    ) -> Result<ServerCertVerified, rustls::Error> {
        match self.webpki.verify_server_cert(certificate, intermediates, name, ocsp, now) {
            Err(rustls::Error::InvalidCertificate(bad)) if is_authority(&bad) && self.listed.contains(certificate) => {
                verify_server_name(&ParsedCertificate::try_from(certificate)?, name)?;
                Ok(ServerCertVerified::assertion())
            }
            verified => verified,
        }
    }

    fn verify_tls12_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signature: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, rustls::Error> {
        self.webpki.verify_tls12_signature(message, certificate, signature)
    }

    fn verify_tls13_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signature: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, rustls::Error> {
        self.webpki.verify_tls13_signature(message, certificate, signature)
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        self.webpki.supported_verify_schemes()
    }
}

/// Accepts every certificate: for `NODE_TLS_REJECT_UNAUTHORIZED=0` only.
#[derive(Debug)]
struct Unverified(Arc<CryptoProvider>);

impl ServerCertVerifier for Unverified {
    fn verify_server_cert(
        &self,
        _: &CertificateDer<'_>,
        _: &[CertificateDer<'_>],
        _: &ServerName<'_>,
        _: &[u8],
        _: UnixTime,
    ) -> Result<ServerCertVerified, rustls::Error> {
        Ok(ServerCertVerified::assertion())
    }

    fn verify_tls12_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signature: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, rustls::Error> {
        rustls::crypto::verify_tls12_signature(
            message,
            certificate,
            signature,
            &self.0.signature_verification_algorithms,
        )
    }

    fn verify_tls13_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signature: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, rustls::Error> {
        rustls::crypto::verify_tls13_signature(
            message,
            certificate,
            signature,
            &self.0.signature_verification_algorithms,
        )
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        self.0.signature_verification_algorithms.supported_schemes()
    }
}
