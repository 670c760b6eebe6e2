import type { WrittenCase } from '../written-case.ts';

export const es: readonly WrittenCase[] = [
  {
    name: 'es-8-streaming',
    from: 'Pantalla Uno <info@pantallauno.example>',
    subject: 'Tu código de inicio de sesión',
    html: `<table width="500" align="center"><tr><td><h1 style="color:#c00">Pantalla Uno</h1><p>Introduce este código para iniciar sesión</p><p style="font-size:28px">4071</p><p>Introduce el código de arriba en tu televisor. Caduca en 15 minutos.</p><p>Solicitado desde: Smart TV, Valencia, España, 25 nov 2026, 9:05 CET</p></td></tr><tr><td style="color:#999;font-size:11px">¿Preguntas? Llama al 900 555 123<br>Pantalla Uno S.L., C/ del Olmo 41, 28012 Madrid</td></tr></table>`,
    code: '4071',
    link: null,
    note: 'four digits between paragraphs; a place, a phone number',
  },
  {
    name: 'es-8-banco-clave',
    from: 'Banco Litoral <avisos@bancolitoral.example>',
    subject: 'Clave de un solo uso',
    text: `Hola, Carmen:

Utiliza la clave 90417735 para firmar la transferencia de 350,00 EUR a la cuenta acabada en 2216.

No compartas esta clave con nadie. Si no reconoces la operación, llámanos al 91 555 01 40.

Banco Litoral, S.A. CIF A-00418827
`,
    code: '90417735',
    link: null,
    note: 'eight digits in prose; an amount and account digits',
  },
  {
    name: 'es-8-universidad',
    from: 'Universidad del Sur <soporte.ti@unisur.example>',
    subject: 'Verificación en dos pasos: 175-620',
    text: `Estimado/a estudiante (matrícula 20261187):

Código de verificación: 175-620

Escríbalo en la pantalla de acceso al Campus Virtual antes de las 10:00 h.

Mesa de Servicio TI · Ext. 4410
`,
    code: '175620',
    link: null,
    note: 'dashed groups in subject and text; a student number',
  },
  {
    name: 'es-8-mensajeria-app',
    from: 'Charlita <cuenta@charlita.example>',
    subject: '58230 es tu código de confirmación de Charlita',
    encoding: 'base64',
    html: `<p>Hola, Luis:</p><p>Hace poco te registraste en Charlita. Para completar tu registro, introduce el código:</p><div style="border:1px solid #1877f2;background:#e7f3ff;padding:10px;width:100px;text-align:center">58230</div><p>Charlita facilita el contacto con tus amigos.</p><p><small>Este mensaje se envió a quiet-otter-482@inbox.example. Charlita Ltd., 4 Linen Row, Dublin 2</small></p>`,
    code: '58230',
    link: null,
    note: 'five digits in subject and box',
  },
  {
    name: 'es-8-alquiler',
    from: 'Llaves y Sol <registro@llavesysol.example>',
    subject: 'Activa tu cuenta de anfitrión',
    html: `<p>¡Bienvenido, Andrés!</p><p>Pulsa el botón para activar tu cuenta:</p><a href="https://llavesysol.example/activar/2f7c-00d1-93">Activar mi cuenta</a><p>Si el botón no funciona, escribe este código en la app: <b>QT74MD</b>.</p><p>Anuncio n.º 448120</p>`,
    code: 'QT74MD',
    link: 'https://llavesysol.example/activar/2f7c-00d1-93',
    note: 'button, or letters and digits; an advertisement number',
  },
  {
    name: 'es-8-tienda-contrasena',
    from: 'Zapatería Rueda <hola@zapateriarueda.example>',
    subject: '¿Has olvidado tu contraseña?',
    text: `Hola:

Hemos recibido una solicitud para restablecer la contraseña de tu cuenta. Haz clic aquí:

https://zapateriarueda.example/recuperar?c=88102&t=a7e4f0

El enlace deja de funcionar en 60 minutos. Si no lo has pedido tú, no hagas nada.

Síguenos: https://redes.example/zapateriarueda
`,
    code: null,
    link: 'https://zapateriarueda.example/recuperar?c=88102&t=a7e4f0',
    note: 'reset; another link below',
  },
  {
    name: 'es-8-ong',
    from: 'Fundación Ribera <socios@fundacionribera.example>',
    subject: 'Confirma tu correo, por favor',
    html: `<p>Querida Lucía:</p><p>Gracias por hacerte socia con 10 € al mes. Solo falta que <a href="https://fundacionribera.example/alta/confirmar/5590b1">confirmes tu dirección de correo</a>.</p><p>Tu número de socia es 30417.</p><p>Fundación Ribera, desde 1987. <a href="https://fundacionribera.example/privacidad">Privacidad</a></p>`,
    code: null,
    link: 'https://fundacionribera.example/alta/confirmar/5590b1',
    note: 'link in a sentence; a member number and a year',
  },
  {
    name: 'es-8-vuelo',
    from: 'Aerocóndor <reservas@aerocondor.example>',
    subject: 'Tarjeta de embarque – localizador LX4PQ8',
    text: `Pasajero: GARCIA/ELENA MS
Localizador: LX4PQ8
Vuelo: AC 3412  Madrid (MAD) - Bogotá (BOG)
Fecha: 02 DIC 2026   Salida: 12:35   Puerta: S41
Asiento: 27C   Grupo: 3
Billete: 075 2418839021

Preséntate en la puerta 45 minutos antes de la salida.
`,
    code: null,
    link: null,
    note: 'booking reference, flight and ticket numbers',
  },
  {
    name: 'es-8-recibo-taxi',
    from: 'Vamos <recibos@vamos-movil.example>',
    subject: 'Tu viaje del martes por la tarde',
    html: `<h2>Gracias por viajar, Diego</h2><table><tr><td>Total</td><td>MXN 148.60</td></tr><tr><td>Tarifa</td><td>131.20</td></tr><tr><td>Cuota de servicio</td><td>17.40</td></tr></table><p>Viajaste con Ramón, placas PXK-482-B</p><p>Av. Insurgentes Sur 1602, 03940 CDMX → Durango 245</p><p>Invita a un amigo con tu código <b>diegov92x</b> y gana $50.</p>`,
    code: null,
    link: null,
    note: 'ride receipt with a plate and a referral code',
  },
  {
    name: 'es-8-cita-medica',
    from: 'Clínica Azahar <citas@clinicaazahar.example>',
    subject: 'Recordatorio de cita',
    text: `Le recordamos su cita:

Dra. Montes (Dermatología), consulta 12
Jueves 26/11/2026 a las 17:40
N.º de historia: 118845

Si no puede acudir, avise al 954 55 50 22.
`,
    code: null,
    link: null,
    note: 'appointment with a record number',
  },
];
