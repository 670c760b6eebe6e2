import type { WrittenCase } from '../written-case.ts';

export const es: readonly WrittenCase[] = [
  {
    name: 'es-7-supermercado',
    from: 'Mercadalia <no-responder@mercadalia.example>',
    subject: 'Tu código de un solo uso',
    html: `<table width="100%"><tr><td align="center"><h2 style="color:#007a3d">¡Hola, Marta!</h2><p>Usa este código para entrar en tu cuenta de Mercadalia:</p><p style="font-size:40px;font-weight:700;letter-spacing:6px">905 317</p><p>Caduca a los 10 minutos. Si no lo has pedido tú, no hagas nada.</p><hr><p style="font-size:12px">Atención al cliente 900 555 103 · C/ Valencia, 5, 46016 Tavernes Blanques · CIF A99103015</p></td></tr></table>`,
    code: '905317',
    link: null,
    note: 'in threes in large type; phone, postal code and tax number below',
  },
  {
    name: 'es-7-banco-bizum',
    from: 'Banco Albariza <avisos@albariza.example>',
    subject: 'Clave para firmar tu transferencia',
    text: `Estimado cliente:

Para firmar la transferencia inmediata de 1.250,00 EUR a la cuenta acabada en 8841 a favor de REFORMAS LUJÁN SL, introduce la clave 27365519 en la banca a distancia.

Operación: 0049-226-118
Fecha: 25/11/2026 09:14

Nunca te pediremos esta clave por teléfono ni por SMS. Ante la duda, llámanos al 915 550 142.

Banco Albariza, S.A. Inscrito en el R.M. de Cádiz, tomo 1904, folio 22, hoja CA-10331.
`,
    code: '27365519',
    link: null,
    note: 'eight digits in a sentence; an operation number and register entries',
  },
  {
    name: 'es-7-app-taxi',
    from: 'Raudo <hola@raudo.example>',
    subject: 'Raudo: 8046',
    text: `Tu código Raudo es 8046. No lo compartas con nadie.

Raudo Movilidad S.A. de C.V.
Av. Insurgentes Sur 1602, Col. Crédito Constructor, 03940 Ciudad de México
`,
    code: '8046',
    link: null,
    note: 'four digits in one short sentence; an address',
  },
  {
    name: 'es-7-universidad',
    from: 'Sede Electrónica UNM <sede@unm.example>',
    subject: 'Verificación de correo electrónico para su solicitud',
    charset: 'iso-8859-1',
    encoding: '8bit',
    text: `Estimado/a solicitante:

Con el fin de continuar la tramitación de su solicitud n.º 2026/RG/004417, es preciso verificar la dirección de correo facilitada.

Introduzca en el formulario la siguiente clave de verificación:

   bq7tmx

La clave distingue mayúsculas de minúsculas y tiene una validez de 24 horas.

Universidad Nueva de Montealbar
Secretaría General. Tfno. 967 555 000 (ext. 2210)
`,
    code: 'bq7tmx',
    link: null,
    note: 'lower-case letters and a digit; a request number and an extension',
  },
  {
    name: 'es-7-streaming-dispositivo',
    from: 'Palomitas TV <cuenta@palomitas.example>',
    subject: 'Nuevo inicio de sesión: confirma que eres tú',
    html: `<div style="background:#141414;color:#fff;padding:24px"><p>Alguien está intentando entrar en tu cuenta desde <b>Smart TV, Bogotá (Colombia)</b>.</p><p>Si eres tú, escribe <span style="background:#fff;color:#000;padding:4px 10px">550-982</span> en la pantalla o pulsa el botón:</p><p><a href="https://palomitas.example/tv/aprobar/c81f3a5e" style="background:#e5a00d;color:#000;padding:12px">Aprobar inicio de sesión</a></p><p>Si no eres tú, <a href="https://palomitas.example/seguridad">protege tu cuenta</a>.</p><p style="font-size:10px">© 2026 Palomitas Media, S.L.</p></div>`,
    code: '550982',
    link: 'https://palomitas.example/tv/aprobar/c81f3a5e',
    note: 'a code with a dash and a button that does the same',
  },
  {
    name: 'es-7-alta-portal-empleo',
    from: 'TrabajoYa <registro@trabajoya.example>',
    subject: 'Activa tu cuenta de TrabajoYa',
    html: `<p>Hola Rubén:</p><p>Gracias por registrarte. Hay 3.482 ofertas nuevas esta semana en tu zona. Para poder inscribirte, activa antes tu cuenta:</p><p><a href="https://www.trabajoya.example/candidato/activar.aspx?id=7740129&amp;k=Wd8sQ">Activar mi cuenta</a></p><p>¿No funciona el enlace? Copia y pega esta dirección en tu navegador:<br>https://www.trabajoya.example/candidato/activar.aspx?id=7740129&amp;k=Wd8sQ</p><p>Un saludo,<br>El equipo de TrabajoYa</p><p><a href="https://www.trabajoya.example/baja?id=7740129">Darme de baja</a></p>`,
    code: null,
    link: 'https://www.trabajoya.example/candidato/activar.aspx?id=7740129&k=Wd8sQ',
    note: 'a link and the same address to copy; a link to leave',
  },
  {
    name: 'es-7-contrasena',
    from: 'Librería Ateneo <clientes@ateneolibros.example>',
    subject: 'Solicitud de cambio de contraseña',
    encoding: 'base64',
    text: `Hola, Carmen:

Hemos recibido una solicitud para restablecer la contraseña de tu cuenta de cliente 118204.

Elige una nueva contraseña en el siguiente enlace, disponible durante 3 horas:
https://ateneolibros.example/es/recuperar-clave?token=4f0b&id_customer=118204

Si no has sido tú, ignora este mensaje: tu contraseña no cambiará.

Librería Ateneo - Gran Vía 41, 28013 Madrid - 91 555 01 87
`,
    code: null,
    link: 'https://ateneolibros.example/es/recuperar-clave?token=4f0b&id_customer=118204',
    note: 'a link to reset; a customer number in text and link',
  },
  {
    name: 'es-7-pedido-enviado',
    from: 'Zapatos Moro <tienda@zapatosmoro.example>',
    subject: 'Tu pedido 000048812 ha salido de nuestro almacén',
    html: `<p>¡Buenas noticias, Andrea!</p><p>Tu pedido está en camino con Envialo Exprés.</p><table><tr><td>N.º de seguimiento</td><td>ES77400128816</td></tr><tr><td>Botín Sierra, talla 38</td><td>79,95 €</td></tr><tr><td>Cupón OTOÑO10</td><td>-8,00 €</td></tr><tr><td>Total</td><td>71,95 €</td></tr></table><p><a href="https://zapatosmoro.example/seguimiento/ES77400128816">Seguir mi pedido</a></p><p>Tienes 30 días para devolverlo.</p>`,
    code: null,
    link: null,
    note: 'a shipment with tracking number and coupon',
  },
  {
    name: 'es-7-cita-medica',
    from: 'Clínica Santa Eulalia <citas@santaeulalia.example>',
    subject: 'Recordatorio de cita: 2 de diciembre a las 17:40',
    text: `Buenos días, D. Joaquín:

Le recordamos su cita en Traumatología con la Dra. Ibáñez el miércoles 2/12/2026 a las 17:40, consulta 312, planta 3.

N.º de historia: 204417
Autorización de su aseguradora: 88013042

Para anular o cambiar la cita llame al 971 555 020.

Clínica Santa Eulalia, Avda. Jaume III, 14, 07012 Palma
`,
    code: null,
    link: null,
    note: 'an appointment with a history and an authorisation number',
  },
  {
    name: 'es-7-extracto-tarjeta',
    from: 'Tarjetas Plata <extractos@tarjetasplata.example>',
    subject: 'Ya está disponible el extracto de tu tarjeta terminada en 6630',
    html: `<h3>Resumen de noviembre de 2026</h3><p>Hola Gabriela, este es el resumen de tu Tarjeta Plata •••• 6630.</p><table border="1"><tr><td>Saldo anterior</td><td>$ 4.318,20</td></tr><tr><td>Pago mínimo</td><td>$ 950,00</td></tr><tr><td>Vencimiento</td><td>07/12/2026</td></tr><tr><td>Límite</td><td>$ 35.000</td></tr></table><p>Descárgalo en <a href="https://tarjetasplata.example/extractos">tu área privada</a>. Recuerda: nunca compartas tu PIN ni los códigos que recibas.</p>`,
    code: null,
    link: null,
    note: 'a statement with advice about codes but none',
  },
];
