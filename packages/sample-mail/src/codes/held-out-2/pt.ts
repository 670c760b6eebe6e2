import type { WrittenCase } from '../written-case.ts';

export const pt: readonly WrittenCase[] = [
  {
    name: 'pt-2-balcao-digital',
    from: 'Balcão Digital de Vilarinho <nao-responder@balcao-vilarinho.example>',
    subject: 'Código de autenticação',
    text: `Caro(a) munícipe,

O seu código de autenticação é 947120 e é válido durante 5 minutos.

Não partilhe este código com ninguém, nem com funcionários da Câmara.

NIF associado: *****2218
Praça da República, 4990-062 Vilarinho | Linha de apoio 258 555 100
`,
    code: '947120',
    link: null,
    note: 'in a sentence; the end of a tax number, a postal code with a dash',
  },
  {
    name: 'pt-2-carteira-pix',
    from: 'Carteira Jabuti <seguranca@jabuti.example>',
    subject: 'Confirme sua transferência de R$ 1.480,00',
    html: `<table width="100%" style="background:#f4f4f4"><tr><td align="center"><table width="540" bgcolor="#ffffff"><tr><td><p>Olá, Thiago.</p><p>Para liberar a transferência abaixo, informe o código no aplicativo:</p></td></tr><tr><td align="center"><span style="font-size:44px;color:#1b5e20">3 8 1 5 0 7</span></td></tr><tr><td><table><tr><td>Valor</td><td>R$ 1.480,00</td></tr><tr><td>Para</td><td>Renata S. Prado, CPF ***.418.207-**</td></tr><tr><td>Agência / conta</td><td>0042 / 118830-5</td></tr><tr><td>ID</td><td>E31872026112508</td></tr></table></td></tr><tr><td>Não reconhece? Ligue 0800 555 0144.</td></tr></table></td></tr></table>`,
    code: '381507',
    link: null,
    note: 'digits apart in a big span; amount, account and identification in a table below',
  },
  {
    name: 'pt-2-curso-online',
    from: 'Escola Pé de Ipê <contato@pedeipe.example>',
    subject: 'Valide seu e-mail para começar o curso',
    html: `<p><img src="https://pedeipe.example/logo.png" alt="Escola Pé de Ipê"></p><p>Oi, Bianca! Falta só validar o seu e-mail para liberar a Aula 1 de 24.</p><p><a href="https://r.pedeipe.example/tr/cl/Xw3KpQ8sLd0/cta-validar">Validar meu e-mail</a></p><p>Se o botão não abrir, fale com a gente pelo WhatsApp (31) 95550-1820.</p><p><a href="https://r.pedeipe.example/tr/cl/Xw3KpQ8sLd0/insta">Instagram</a> | <a href="https://r.pedeipe.example/tr/cl/Xw3KpQ8sLd0/blog">Blog</a> | <a href="https://r.pedeipe.example/tr/un/Xw3KpQ8sLd0">Descadastrar</a></p>`,
    code: null,
    link: 'https://r.pedeipe.example/tr/cl/Xw3KpQ8sLd0/cta-validar',
    note: 'all links are tracked; a phone number',
  },
  {
    name: 'pt-2-voo-alterado',
    from: 'Aerovias Guará <avisos@aeroguara.example>',
    subject: 'Seu voo AG 3318 mudou de horário',
    text: `Olá, Helena,

O voo AG 3318 (Recife - Confins) de 29/11/2026 passou das 14:05 para as 15:40.

Código da reserva: QW8RTN
Bilhete: 957 2400187733
Portão previsto: 12

Consulte a reserva: https://aeroguara.example/reservas/QW8RTN
Central: 4004 5550
`,
    code: null,
    link: null,
    note: 'a booking code, a ticket number, a flight number',
  },
  {
    name: 'pt-2-recibo-estacionamento',
    from: 'Estaciona Já <recibos@estacionaja.example>',
    subject: 'Recibo n.º 55120387',
    html: `<p>Obrigado por estacionar connosco.</p><table><tr><td>Matrícula</td><td>27-QX-19</td></tr><tr><td>Zona</td><td>4031</td></tr><tr><td>Início</td><td>25/11/2026 08:02</td></tr><tr><td>Fim</td><td>25/11/2026 09:32</td></tr><tr><td>Total (IVA 23%)</td><td><b>2,70 €</b></td></tr></table><p>ATCUD: JFKX7T2B-120387</p><p>Rua do Almada 340, 4050-033 Porto</p>`,
    code: null,
    link: null,
    note: 'a number plate, a zone of four digits and a code the tax office wants on receipts',
  },
  {
    name: 'pt-2-escola-aviso',
    from: 'Colégio Monte Alegre <secretaria@montealegre.example>',
    subject: 'Aviso 118/2026: reunião de pais',
    text: `Senhores pais,

A reunião do 3º bimestre será em 02/12/2026, às 18h30, na sala 204. Tragam o código do aluno, que está na agenda.

Confirmações na portaria ou pelo telefone (41) 3555-0190.

Atenciosamente,
A Secretaria
Rua das Acácias, 1020 - CEP 80420-170 - Curitiba
`,
    code: null,
    link: null,
    note: 'asks for a code that is elsewhere; room, date and postal code',
  },
];
