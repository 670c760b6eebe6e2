import type { WrittenCase } from '../written-case.ts';

export const es: readonly WrittenCase[] = [
  {
    name: 'es-6-reparto-comida',
    from: 'Ñamñam <hola@namnam.example>',
    subject: '¡Hola! Tu código es 5208',
    html: `<div style="text-align:center;font-family:Verdana"><h1>🍕 ¡Ya casi estás!</h1><p>Introduce este código en la app para entrar en tu cuenta:</p><div style="display:inline-block;background:#ffc244;border-radius:12px;padding:16px 32px;font-size:42px">5208</div><p>Caduca en 3 minutos.</p><p>Si no has sido tú, no te preocupes: nadie puede entrar sin este código.</p><p style="font-size:11px">Ñamñam Delivery S.L. · C/ Pujades 94, 08005 Barcelona · CIF B66362906</p></div>`,
    code: '5208',
    link: null,
    note: 'four digits in subject and box; postal code and tax number',
  },
  {
    name: 'es-6-banco-bizum',
    from: 'Banco Meridional <avisos@bancomeridional.example>',
    subject: 'Clave de un solo uso',
    text: `Estimado cliente:

Para firmar la operación solicitada el 25/11/2026 a las 09:14 (transferencia de 480,00 € a favor de COMUNIDAD DE PROPIETARIOS OLMO 8), utilice la siguiente clave:

CLAVE: 741 935

La clave caduca a los 5 minutos. Recuerde: Banco Meridional nunca le pedirá sus claves por teléfono, SMS ni correo electrónico.

Si no reconoce la operación, llame al 900 555 014.

Banco Meridional, S.A. Inscrito en el Registro Mercantil de Sevilla, tomo 2174, folio 31, hoja SE-24118.
`,
    code: '741935',
    link: null,
    note: 'after a label in capitals; date, amount, phone and register numbers',
  },
  {
    name: 'es-6-red-social-asunto',
    from: 'Plaza <seguridad@plaza-social.example>',
    subject: '382610 es tu código de confirmación de Plaza',
    text: `Hola, marina.ortiz:

Alguien intentó registrarse en Plaza con esta dirección de correo. Si fuiste tú, usa el código del asunto para terminar el registro.

De: Plaza
Calle de Alcalá 200, 28028 Madrid

Este mensaje se envió a quiet-otter-482@inbox.example.
`,
    code: '382610',
    link: null,
    note: 'in the subject only',
  },
  {
    name: 'es-6-universidad-campus',
    from: 'Campus Virtual UNL <campus@unl-virtual.example>',
    subject: 'Verificación en dos pasos - Campus Virtual',
    charset: 'iso-8859-1',
    text: `Estimada alumna:

Se ha solicitado el acceso a tu cuenta (usuario: u20194417) desde un navegador no reconocido.

Tu código de verificación es 6K394B. Cópialo tal cual en la página de acceso antes de las 10:00 h.

Si tienes problemas, abre una incidencia en https://soporte.unl-virtual.example o llama a la extensión 4150.

Servicio de Informática
Curso 2026-2027
`,
    code: '6K394B',
    link: null,
    note: 'letters and digits in a sentence; a user, an extension, years',
  },
  {
    name: 'es-6-hotel-registro',
    from: 'Costa Serena Hoteles <club@costaserena.example>',
    subject: 'Activa tu cuenta del Club Serena',
    html: `<!DOCTYPE html><html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Club Serena</title><style type="text/css">@media (prefers-color-scheme:dark){body{background:#101820!important}}</style><!--[if mso]><xml><o:OfficeDocumentSettings><o:PixelsPerInch>96</o:PixelsPerInch></o:OfficeDocumentSettings></xml><![endif]--></head><body bgcolor="#f3f7f9"><table width="620"><tr><td><img src="https://img.costaserena.example/club/cabecera.jpg" width="620" alt=""></td></tr><tr><td><p>Querido Andrés:</p><p>Gracias por unirte al <b>Club Serena</b>. Tu número de socio es <b>CS-4471920</b>.</p><p>Para activar tu cuenta y conseguir un 10&nbsp;% en tu próxima estancia, pulsa el botón:</p><p align="center"><a href="https://club.costaserena.example/es/activar?socio=4471920&amp;clave=Zt9bQ0" style="background:#0b6e99;color:#fff;padding:14px 28px">ACTIVAR MI CUENTA</a></p><p>o introduce en la app el código de activación <b>268 471</b>.</p></td></tr><tr><td style="font-size:11px">Reservas: +34 971 555 018 · <a href="https://costaserena.example/privacidad">Privacidad</a></td></tr></table></body></html>`,
    code: '268471',
    link: 'https://club.costaserena.example/es/activar?socio=4471920&clave=Zt9bQ0',
    note: 'a button or a code; a member number and a phone',
  },
  {
    name: 'es-6-restablecer-foro',
    from: 'MotoForo <admin@motoforo.example>',
    subject: 'Restablecer contraseña en MotoForo',
    text: `Hola rutero_67,

Has solicitado restablecer tu contraseña en MotoForo. Haz clic en el siguiente enlace (o cópialo en tu navegador):

<https://motoforo.example/ucp.php?mode=reset_password&u=18834&token=NUQ7V0PLX2>

Si no lo has solicitado, ignora este mensaje. El enlace deja de funcionar en 24 horas.

--
La Administración de MotoForo
https://motoforo.example
`,
    code: null,
    link: 'https://motoforo.example/ucp.php?mode=reset_password&u=18834&token=NUQ7V0PLX2',
    note: 'plain text, the address in angle brackets',
  },
  {
    name: 'es-6-enlace-acceso-saas',
    from: 'Facturín <acceso@facturin.example>',
    subject: 'Entra en Facturín',
    encoding: 'base64',
    html: `<p>Hola, Lucía:</p><p>Aquí tienes tu enlace para entrar en <b>Facturín</b>. No necesitas contraseña.</p><p><a href="https://app.facturin.example/auth/magic/eyJ1IjoyMDE5fQ.k7Pz">Entrar ahora</a></p><p>Por seguridad, el enlace solo sirve una vez y caduca en 15 minutos.</p><p>¿Dudas? Escríbenos o visita nuestro <a href="https://ayuda.facturin.example">centro de ayuda</a>.</p><p><small>Facturín Software S.L., Av. Blasco Ibáñez 121, 46022 Valencia</small></p>`,
    code: null,
    link: 'https://app.facturin.example/auth/magic/eyJ1IjoyMDE5fQ.k7Pz',
    note: 'a magic link',
  },
  {
    name: 'es-6-compra-recibo',
    from: 'Electrolandia <pedidos@electrolandia.example>',
    subject: 'Confirmación de tu pedido 700184523',
    html: `<h2>¡Gracias por tu compra, Roberto!</h2><p>Hemos recibido tu pedido <b>700184523</b> y lo estamos preparando.</p><table width="100%" border="1" cellspacing="0"><tr><th>Artículo</th><th>Ref.</th><th>Importe</th></tr><tr><td>Freidora de aire AirPro 5500</td><td>AF5500-B</td><td>89,90 €</td></tr><tr><td>Garantía ampliada (3 años)</td><td>GX-300</td><td>14,99 €</td></tr><tr><td colspan="2">Total (IVA incl.)</td><td>104,89 €</td></tr></table><p>Pago: tarjeta terminada en 2208<br>Entrega prevista: 27-28 de noviembre</p><p><a href="https://www.electrolandia.example/mi-cuenta/pedidos/700184523">Ver mi pedido</a></p><p style="font-size:11px">Atención al cliente 911 555 026</p>`,
    code: null,
    link: null,
    note: 'order number, references and card end',
  },
  {
    name: 'es-6-cita-itv',
    from: 'ITV Levante <citas@itvlevante.example>',
    subject: 'Recordatorio de cita ITV - matrícula 4418 LKR',
    text: `Le recordamos su cita previa:

Vehículo: 4418 LKR
Estación: 4604 - Paterna
Fecha: jueves 3 de diciembre de 2026
Hora: 11:20
Localizador: 7HQ2M9

Aporte la ficha técnica y el permiso de circulación. Puede anular o modificar su cita en https://citas.itvlevante.example con el localizador y la matrícula.

Tarifa: 43,12 €
`,
    code: null,
    link: null,
    note: 'an appointment with a locator, a plate and a station number',
  },
  {
    name: 'es-6-extracto',
    from: 'Caja Ribera <comunicaciones@cajaribera.example>',
    subject: 'Tu extracto de tarjeta ya está disponible',
    html: `<p>Hola, Teresa:</p><p>Ya puedes consultar el extracto de tu tarjeta <b>**** 9013</b> del periodo 21/10/2026 - 20/11/2026.</p><p>Total a pagar: <b>612,48 €</b>, que cargaremos en tu cuenta el 01/12/2026.</p><p><a href="https://online.cajaribera.example/documentos">Ir a mis documentos</a></p><p>Consejo de seguridad: no compartas nunca los códigos de verificación que te enviamos, ni siquiera con quien diga llamar de Caja Ribera.</p><p style="font-size:11px">Caja Ribera S.C.C. · NIF F46555012 · Código de entidad 3159</p>`,
    code: null,
    link: null,
    note: 'a statement; advice about verification codes, and an entity code',
  },
];
