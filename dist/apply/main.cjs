/******/ (() => { // webpackBootstrap
/******/ 	var __webpack_modules__ = ({

/***/ 551:
/***/ ((module) => {

"use strict";
module.exports = require("../parts/kubernetes.cjs");

/***/ }),

/***/ 572:
/***/ ((module) => {

"use strict";
module.exports = require("../parts/yaml.cjs");

/***/ }),

/***/ 613:
/***/ ((module) => {

"use strict";
module.exports = require("assert");

/***/ }),

/***/ 434:
/***/ ((module) => {

"use strict";
module.exports = require("events");

/***/ }),

/***/ 896:
/***/ ((module) => {

"use strict";
module.exports = require("fs");

/***/ }),

/***/ 278:
/***/ ((module) => {

"use strict";
module.exports = require("net");

/***/ }),

/***/ 573:
/***/ ((module) => {

"use strict";
module.exports = require("node:buffer");

/***/ }),

/***/ 421:
/***/ ((module) => {

"use strict";
module.exports = require("node:child_process");

/***/ }),

/***/ 598:
/***/ ((module) => {

"use strict";
module.exports = require("node:crypto");

/***/ }),

/***/ 24:
/***/ ((module) => {

"use strict";
module.exports = require("node:fs");

/***/ }),

/***/ 455:
/***/ ((module) => {

"use strict";
module.exports = require("node:fs/promises");

/***/ }),

/***/ 67:
/***/ ((module) => {

"use strict";
module.exports = require("node:http");

/***/ }),

/***/ 708:
/***/ ((module) => {

"use strict";
module.exports = require("node:https");

/***/ }),

/***/ 161:
/***/ ((module) => {

"use strict";
module.exports = require("node:os");

/***/ }),

/***/ 760:
/***/ ((module) => {

"use strict";
module.exports = require("node:path");

/***/ }),

/***/ 500:
/***/ ((module) => {

"use strict";
module.exports = require("node:timers/promises");

/***/ }),

/***/ 692:
/***/ ((module) => {

"use strict";
module.exports = require("node:tls");

/***/ }),

/***/ 975:
/***/ ((module) => {

"use strict";
module.exports = require("node:util");

/***/ }),

/***/ 857:
/***/ ((module) => {

"use strict";
module.exports = require("os");

/***/ }),

/***/ 928:
/***/ ((module) => {

"use strict";
module.exports = require("path");

/***/ }),

/***/ 193:
/***/ ((module) => {

"use strict";
module.exports = require("string_decoder");

/***/ }),

/***/ 557:
/***/ ((module) => {

"use strict";
module.exports = require("timers");

/***/ }),

/***/ 23:
/***/ ((module) => {

"use strict";
module.exports = require("util");

/***/ })

/******/ 	});
/************************************************************************/
/******/ 	// The module cache
/******/ 	var __webpack_module_cache__ = {};
/******/ 	
/******/ 	// The require function
/******/ 	function __nccwpck_require__(moduleId) {
/******/ 		// Check if module is in cache
/******/ 		var cachedModule = __webpack_module_cache__[moduleId];
/******/ 		if (cachedModule !== undefined) {
/******/ 			return cachedModule.exports;
/******/ 		}
/******/ 		// Create a new module (and put it into the cache)
/******/ 		var module = __webpack_module_cache__[moduleId] = {
/******/ 			// no module.id needed
/******/ 			// no module.loaded needed
/******/ 			exports: {}
/******/ 		};
/******/ 	
/******/ 		// Execute the module function
/******/ 		var threw = true;
/******/ 		try {
/******/ 			__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 			threw = false;
/******/ 		} finally {
/******/ 			if(threw) delete __webpack_module_cache__[moduleId];
/******/ 		}
/******/ 	
/******/ 		// Return the exports of the module
/******/ 		return module.exports;
/******/ 	}
/******/ 	
/************************************************************************/
/******/ 	/* webpack/runtime/asset-relocator-loader */
/******/ 	if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = __dirname + "/";
/******/ 	
/************************************************************************/
var __webpack_exports__ = {};
var __create=Object.create;var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __getProtoOf=Object.getPrototypeOf,__hasOwnProp=Object.prototype.hasOwnProperty;var __esm=(fn,res,err)=>function(){if(err)throw err[0];try{return fn&&(res=(0,fn[__getOwnPropNames(fn)[0]])(fn=0)),res}catch(e){throw err=[e],e}};var __commonJS=(cb,mod)=>function(){try{return mod||(0,cb[__getOwnPropNames(cb)[0]])((mod={exports:{}}).exports,mod),mod.exports}catch(e){throw mod=0,e}};var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toESM=(mod,isNodeMode,target)=>(target=mod!=null?__create(__getProtoOf(mod)):{},__copyProps(isNodeMode||!mod||!mod.__esModule?__defProp(target,"default",{
value:mod,enumerable:!0}):target,mod)),__toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var require_yaml=__commonJS({"heavy:yaml"(exports2,module2){module2.exports={get LineCounter(){return (__nccwpck_require__(572).yaml$LineCounter)},get isAlias(){
return (__nccwpck_require__(572).yaml$isAlias)},get isMap(){return (__nccwpck_require__(572).yaml$isMap)},get isScalar(){return (__nccwpck_require__(572).yaml$isScalar)},get isSeq(){return (__nccwpck_require__(572).yaml$isSeq)},get parseAllDocuments(){return (__nccwpck_require__(572).yaml$parseAllDocuments)}}}});var require_crypto=__commonJS({"lazy:crypto"(exports2,module2){var load2=()=>__nccwpck_require__(598);module2.exports={get Certificate(){return load2().Certificate},
get Cipheriv(){return load2().Cipheriv},get Decipheriv(){return load2().Decipheriv},get DiffieHellman(){return load2().DiffieHellman},get DiffieHellmanGroup(){return load2().
DiffieHellmanGroup},get ECDH(){return load2().ECDH},get Hash(){return load2().Hash},get Hmac(){return load2().Hmac},get KeyObject(){return load2().KeyObject},get Sign(){
return load2().Sign},get Verify(){return load2().Verify},get X509Certificate(){return load2().X509Certificate},get argon2(){return load2().argon2},get argon2Sync(){
return load2().argon2Sync},get checkPrime(){return load2().checkPrime},get checkPrimeSync(){return load2().checkPrimeSync},get constants(){return load2().constants},
get createCipheriv(){return load2().createCipheriv},get createDecipheriv(){return load2().createDecipheriv},get createDiffieHellman(){return load2().createDiffieHellman},
get createDiffieHellmanGroup(){return load2().createDiffieHellmanGroup},get createECDH(){return load2().createECDH},get createHash(){return load2().createHash},
get createHmac(){return load2().createHmac},get createPrivateKey(){return load2().createPrivateKey},get createPublicKey(){return load2().createPublicKey},get createSecretKey(){
return load2().createSecretKey},get createSign(){return load2().createSign},get createVerify(){return load2().createVerify},get decapsulate(){return load2().decapsulate},
get diffieHellman(){return load2().diffieHellman},get encapsulate(){return load2().encapsulate},get generateKey(){return load2().generateKey},get generateKeyPair(){
return load2().generateKeyPair},get generateKeyPairSync(){return load2().generateKeyPairSync},get generateKeySync(){return load2().generateKeySync},get generatePrime(){
return load2().generatePrime},get generatePrimeSync(){return load2().generatePrimeSync},get getCipherInfo(){return load2().getCipherInfo},get getCiphers(){return load2().
getCiphers},get getCurves(){return load2().getCurves},get getDiffieHellman(){return load2().getDiffieHellman},get getFips(){return load2().getFips},get getHashes(){
return load2().getHashes},get getRandomValues(){return load2().getRandomValues},get hash(){return load2().hash},get hkdf(){return load2().hkdf},get hkdfSync(){return load2().
hkdfSync},get pbkdf2(){return load2().pbkdf2},get pbkdf2Sync(){return load2().pbkdf2Sync},get privateDecrypt(){return load2().privateDecrypt},get privateEncrypt(){
return load2().privateEncrypt},get publicDecrypt(){return load2().publicDecrypt},get publicEncrypt(){return load2().publicEncrypt},get randomBytes(){return load2().
randomBytes},get randomFill(){return load2().randomFill},get randomFillSync(){return load2().randomFillSync},get randomInt(){return load2().randomInt},get randomUUID(){
return load2().randomUUID},get randomUUIDv7(){return load2().randomUUIDv7},get scrypt(){return load2().scrypt},get scryptSync(){return load2().scryptSync},get secureHeapUsed(){
return load2().secureHeapUsed},get setEngine(){return load2().setEngine},get setFips(){return load2().setFips},get sign(){return load2().sign},get subtle(){return load2().
subtle},get timingSafeEqual(){return load2().timingSafeEqual},get verify(){return load2().verify},get webcrypto(){return load2().webcrypto}}}});var require_http=__commonJS({"lazy:http"(exports2,module2){var load2=()=>__nccwpck_require__(67);module2.exports={get Agent(){return load2().Agent},get ClientRequest(){
return load2().ClientRequest},get CloseEvent(){return load2().CloseEvent},get IncomingMessage(){return load2().IncomingMessage},get METHODS(){return load2().METHODS},
get MessageEvent(){return load2().MessageEvent},get OutgoingMessage(){return load2().OutgoingMessage},get STATUS_CODES(){return load2().STATUS_CODES},get Server(){
return load2().Server},get ServerResponse(){return load2().ServerResponse},get WebSocket(){return load2().WebSocket},get _connectionListener(){return load2()._connectionListener},
get createServer(){return load2().createServer},get get(){return load2().get},get globalAgent(){return load2().globalAgent},get maxHeaderSize(){return load2().maxHeaderSize},
get request(){return load2().request},get setGlobalProxyFromEnv(){return load2().setGlobalProxyFromEnv},get setMaxIdleHTTPParsers(){return load2().setMaxIdleHTTPParsers},
get validateHeaderName(){return load2().validateHeaderName},get validateHeaderValue(){return load2().validateHeaderValue}}}});var require_https=__commonJS({"lazy:https"(exports2,module2){var load2=()=>__nccwpck_require__(708);module2.exports={get Agent(){return load2().Agent},get Server(){
return load2().Server},get createServer(){return load2().createServer},get get(){return load2().get},get globalAgent(){return load2().globalAgent},get request(){
return load2().request}}}});function getProxyUrl(reqUrl){let usingSsl=reqUrl.protocol==="https:";if(checkBypass(reqUrl))return;let proxyVar=usingSsl?process.env.https_proxy||process.env.HTTPS_PROXY:
process.env.http_proxy||process.env.HTTP_PROXY;if(proxyVar)try{return new DecodedURL(proxyVar)}catch{if(!proxyVar.startsWith("http://")&&!proxyVar.startsWith("h\
ttps://"))return new DecodedURL(`http://${proxyVar}`)}else return}function checkBypass(reqUrl){if(!reqUrl.hostname)return!1;let reqHost=reqUrl.hostname;if(isLoopbackAddress(
reqHost))return!0;let noProxy=process.env.no_proxy||process.env.NO_PROXY||"";if(!noProxy)return!1;let reqPort;reqUrl.port?reqPort=Number(reqUrl.port):reqUrl.protocol===
"http:"?reqPort=80:reqUrl.protocol==="https:"&&(reqPort=443);let upperReqHosts=[reqUrl.hostname.toUpperCase()];typeof reqPort=="number"&&upperReqHosts.push(`${upperReqHosts[0]}\
:${reqPort}`);for(let upperNoProxyItem of noProxy.split(",").map(x=>x.trim().toUpperCase()).filter(x=>x))if(upperNoProxyItem==="*"||upperReqHosts.some(x=>x===upperNoProxyItem||
x.endsWith(`.${upperNoProxyItem}`)||upperNoProxyItem.startsWith(".")&&x.endsWith(`${upperNoProxyItem}`)))return!0;return!1}function isLoopbackAddress(host){let hostLower=host.
toLowerCase();return hostLower==="localhost"||hostLower.startsWith("127.")||hostLower.startsWith("[::1]")||hostLower.startsWith("[0:0:0:0:0:0:0:1]")}var DecodedURL,
init_proxy=__esm({"node_modules/@actions/http-client/lib/proxy.js"(){DecodedURL=class extends URL{constructor(url,base){super(url,base),this._decodedUsername=decodeURIComponent(
super.username),this._decodedPassword=decodeURIComponent(super.password)}get username(){return this._decodedUsername}get password(){return this._decodedPassword}}}});var require_tls=__commonJS({"lazy:tls"(exports2,module2){var load2=()=>__nccwpck_require__(692);module2.exports={get CLIENT_RENEG_LIMIT(){return load2().CLIENT_RENEG_LIMIT},
get CLIENT_RENEG_WINDOW(){return load2().CLIENT_RENEG_WINDOW},get DEFAULT_CIPHERS(){return load2().DEFAULT_CIPHERS},get DEFAULT_ECDH_CURVE(){return load2().DEFAULT_ECDH_CURVE},
get DEFAULT_MAX_VERSION(){return load2().DEFAULT_MAX_VERSION},get DEFAULT_MIN_VERSION(){return load2().DEFAULT_MIN_VERSION},get SecureContext(){return load2().SecureContext},
get Server(){return load2().Server},get TLSSocket(){return load2().TLSSocket},get checkServerIdentity(){return load2().checkServerIdentity},get connect(){return load2().
connect},get convertALPNProtocols(){return load2().convertALPNProtocols},get createSecureContext(){return load2().createSecureContext},get createServer(){return load2().
createServer},get getCACertificates(){return load2().getCACertificates},get getCertificateCompressionAlgorithms(){return load2().getCertificateCompressionAlgorithms},
get getCiphers(){return load2().getCiphers},get rootCertificates(){return load2().rootCertificates},get setDefaultCACertificates(){return load2().setDefaultCACertificates}}}});var require_tunnel=__commonJS({"node_modules/tunnel/lib/tunnel.js"(exports2){"use strict";var net=__nccwpck_require__(278),tls=require_tls(),http3=require_http(),https3=require_https(),
events2=__nccwpck_require__(434),assert=__nccwpck_require__(613),util=__nccwpck_require__(23);exports2.httpOverHttp=httpOverHttp2;exports2.httpsOverHttp=httpsOverHttp2;exports2.httpOverHttps=
httpOverHttps2;exports2.httpsOverHttps=httpsOverHttps2;function httpOverHttp2(options){var agent=new TunnelingAgent(options);return agent.request=http3.request,
agent}function httpsOverHttp2(options){var agent=new TunnelingAgent(options);return agent.request=http3.request,agent.createSocket=createSecureSocket,agent.defaultPort=
443,agent}function httpOverHttps2(options){var agent=new TunnelingAgent(options);return agent.request=https3.request,agent}function httpsOverHttps2(options){var agent=new TunnelingAgent(
options);return agent.request=https3.request,agent.createSocket=createSecureSocket,agent.defaultPort=443,agent}function TunnelingAgent(options){var self=this;self.
options=options||{},self.proxyOptions=self.options.proxy||{},self.maxSockets=self.options.maxSockets||http3.Agent.defaultMaxSockets,self.requests=[],self.sockets=
[],self.on("free",function(socket,host,port,localAddress){for(var options2=toOptions(host,port,localAddress),i=0,len=self.requests.length;i<len;++i){var pending=self.
requests[i];if(pending.host===options2.host&&pending.port===options2.port){self.requests.splice(i,1),pending.request.onSocket(socket);return}}socket.destroy(),self.
removeSocket(socket)})}util.inherits(TunnelingAgent,events2.EventEmitter);TunnelingAgent.prototype.addRequest=function(req,host,port,localAddress){var self=this,
options=mergeOptions({request:req},self.options,toOptions(host,port,localAddress));if(self.sockets.length>=this.maxSockets){self.requests.push(options);return}self.
createSocket(options,function(socket){socket.on("free",onFree),socket.on("close",onCloseOrRemove),socket.on("agentRemove",onCloseOrRemove),req.onSocket(socket);
function onFree(){self.emit("free",socket,options)}function onCloseOrRemove(err){self.removeSocket(socket),socket.removeListener("free",onFree),socket.removeListener(
"close",onCloseOrRemove),socket.removeListener("agentRemove",onCloseOrRemove)}})};TunnelingAgent.prototype.createSocket=function(options,cb){var self=this,placeholder={};
self.sockets.push(placeholder);var connectOptions=mergeOptions({},self.proxyOptions,{method:"CONNECT",path:options.host+":"+options.port,agent:!1,headers:{host:options.
host+":"+options.port}});options.localAddress&&(connectOptions.localAddress=options.localAddress),connectOptions.proxyAuth&&(connectOptions.headers=connectOptions.
headers||{},connectOptions.headers["Proxy-Authorization"]="Basic "+new Buffer(connectOptions.proxyAuth).toString("base64")),debug2("making CONNECT request");var connectReq=self.
request(connectOptions);connectReq.useChunkedEncodingByDefault=!1,connectReq.once("response",onResponse),connectReq.once("upgrade",onUpgrade),connectReq.once("c\
onnect",onConnect),connectReq.once("error",onError),connectReq.end();function onResponse(res){res.upgrade=!0}function onUpgrade(res,socket,head){process.nextTick(
function(){onConnect(res,socket,head)})}function onConnect(res,socket,head){if(connectReq.removeAllListeners(),socket.removeAllListeners(),res.statusCode!==200){
debug2("tunneling socket could not be established, statusCode=%d",res.statusCode),socket.destroy();var error2=new Error("tunneling socket could not be establish\
ed, statusCode="+res.statusCode);error2.code="ECONNRESET",options.request.emit("error",error2),self.removeSocket(placeholder);return}if(head.length>0){debug2("g\
ot illegal response body from proxy"),socket.destroy();var error2=new Error("got illegal response body from proxy");error2.code="ECONNRESET",options.request.emit(
"error",error2),self.removeSocket(placeholder);return}return debug2("tunneling connection has established"),self.sockets[self.sockets.indexOf(placeholder)]=socket,
cb(socket)}function onError(cause){connectReq.removeAllListeners(),debug2(`tunneling socket could not be established, cause=%s
`,cause.message,cause.stack);var error2=new Error("tunneling socket could not be established, cause="+cause.message);error2.code="ECONNRESET",options.request.emit(
"error",error2),self.removeSocket(placeholder)}};TunnelingAgent.prototype.removeSocket=function(socket){var pos=this.sockets.indexOf(socket);if(pos!==-1){this.sockets.
splice(pos,1);var pending=this.requests.shift();pending&&this.createSocket(pending,function(socket2){pending.request.onSocket(socket2)})}};function createSecureSocket(options,cb){
var self=this;TunnelingAgent.prototype.createSocket.call(self,options,function(socket){var hostHeader=options.request.getHeader("host"),tlsOptions=mergeOptions(
{},self.options,{socket,servername:hostHeader?hostHeader.replace(/:.*$/,""):options.host}),secureSocket=tls.connect(0,tlsOptions);self.sockets[self.sockets.indexOf(
socket)]=secureSocket,cb(secureSocket)})}function toOptions(host,port,localAddress){return typeof host=="string"?{host,port,localAddress}:host}function mergeOptions(target){
for(var i=1,len=arguments.length;i<len;++i){var overrides=arguments[i];if(typeof overrides=="object")for(var keys=Object.keys(overrides),j=0,keyLen=keys.length;j<
keyLen;++j){var k=keys[j];overrides[k]!==void 0&&(target[k]=overrides[k])}}return target}var debug2;process.env.NODE_DEBUG&&/\btunnel\b/.test(process.env.NODE_DEBUG)?
debug2=function(){var args=Array.prototype.slice.call(arguments);typeof args[0]=="string"?args[0]="TUNNEL: "+args[0]:args.unshift("TUNNEL:"),console.error.apply(
console,args)}:debug2=function(){};exports2.debug=debug2}});var require_tunnel2=__commonJS({"node_modules/tunnel/index.js"(exports2,module2){module2.exports=require_tunnel()}});var require_index_js=__commonJS({"lazy:node_modules/tunnel/index.js.lazy"(exports2,module2){var load2=()=>require_tunnel2();module2.exports={get debug(){return load2().
debug},get httpOverHttp(){return load2().httpOverHttp},get httpOverHttps(){return load2().httpOverHttps},get httpsOverHttp(){return load2().httpsOverHttp},get httpsOverHttps(){
return load2().httpsOverHttps}}}});var ProxyAgent,init_undici=__esm({"scripts/build/stand-ins/undici.ts"(){ProxyAgent=class{}}});var lib_exports={};__export(lib_exports,{Headers:()=>Headers,HttpClient:()=>HttpClient,HttpClientError:()=>HttpClientError,HttpClientResponse:()=>HttpClientResponse,
HttpCodes:()=>HttpCodes,MediaTypes:()=>MediaTypes,getProxyUrl:()=>getProxyUrl2,isHttps:()=>isHttps});function getProxyUrl2(serverUrl){let proxyUrl=getProxyUrl(new URL(
serverUrl));return proxyUrl?proxyUrl.href:""}function isHttps(requestUrl){return new URL(requestUrl).protocol==="https:"}var http,https,tunnel,__awaiter,HttpCodes,
Headers,MediaTypes,HttpRedirectCodes,HttpResponseRetryCodes,RetryableHttpVerbs,ExponentialBackoffCeiling,ExponentialBackoffTimeSlice,HttpClientError,HttpClientResponse,
HttpClient,lowercaseKeys,init_lib=__esm({"node_modules/@actions/http-client/lib/index.js"(){http=__toESM(require_http(),1),https=__toESM(require_https(),1);init_proxy();
tunnel=__toESM(require_index_js(),1);init_undici();__awaiter=function(thisArg,_arguments,P,generator){function adopt2(value){return value instanceof P?value:new P(
function(resolve3){resolve3(value)})}return new(P||(P=Promise))(function(resolve3,reject){function fulfilled(value){try{step2(generator.next(value))}catch(e){reject(
e)}}function rejected(value){try{step2(generator.throw(value))}catch(e){reject(e)}}function step2(result){result.done?resolve3(result.value):adopt2(result.value).
then(fulfilled,rejected)}step2((generator=generator.apply(thisArg,_arguments||[])).next())})};(function(HttpCodes2){HttpCodes2[HttpCodes2.OK=200]="OK",HttpCodes2[HttpCodes2.
MultipleChoices=300]="MultipleChoices",HttpCodes2[HttpCodes2.MovedPermanently=301]="MovedPermanently",HttpCodes2[HttpCodes2.ResourceMoved=302]="ResourceMoved",HttpCodes2[HttpCodes2.
SeeOther=303]="SeeOther",HttpCodes2[HttpCodes2.NotModified=304]="NotModified",HttpCodes2[HttpCodes2.UseProxy=305]="UseProxy",HttpCodes2[HttpCodes2.SwitchProxy=306]=
"SwitchProxy",HttpCodes2[HttpCodes2.TemporaryRedirect=307]="TemporaryRedirect",HttpCodes2[HttpCodes2.PermanentRedirect=308]="PermanentRedirect",HttpCodes2[HttpCodes2.
BadRequest=400]="BadRequest",HttpCodes2[HttpCodes2.Unauthorized=401]="Unauthorized",HttpCodes2[HttpCodes2.PaymentRequired=402]="PaymentRequired",HttpCodes2[HttpCodes2.
Forbidden=403]="Forbidden",HttpCodes2[HttpCodes2.NotFound=404]="NotFound",HttpCodes2[HttpCodes2.MethodNotAllowed=405]="MethodNotAllowed",HttpCodes2[HttpCodes2.NotAcceptable=
406]="NotAcceptable",HttpCodes2[HttpCodes2.ProxyAuthenticationRequired=407]="ProxyAuthenticationRequired",HttpCodes2[HttpCodes2.RequestTimeout=408]="RequestTime\
out",HttpCodes2[HttpCodes2.Conflict=409]="Conflict",HttpCodes2[HttpCodes2.Gone=410]="Gone",HttpCodes2[HttpCodes2.TooManyRequests=429]="TooManyRequests",HttpCodes2[HttpCodes2.
InternalServerError=500]="InternalServerError",HttpCodes2[HttpCodes2.NotImplemented=501]="NotImplemented",HttpCodes2[HttpCodes2.BadGateway=502]="BadGateway",HttpCodes2[HttpCodes2.
ServiceUnavailable=503]="ServiceUnavailable",HttpCodes2[HttpCodes2.GatewayTimeout=504]="GatewayTimeout"})(HttpCodes||(HttpCodes={}));(function(Headers2){Headers2.
Accept="accept",Headers2.ContentType="content-type"})(Headers||(Headers={}));(function(MediaTypes2){MediaTypes2.ApplicationJson="application/json"})(MediaTypes||
(MediaTypes={}));HttpRedirectCodes=[HttpCodes.MovedPermanently,HttpCodes.ResourceMoved,HttpCodes.SeeOther,HttpCodes.TemporaryRedirect,HttpCodes.PermanentRedirect],
HttpResponseRetryCodes=[HttpCodes.BadGateway,HttpCodes.ServiceUnavailable,HttpCodes.GatewayTimeout],RetryableHttpVerbs=["OPTIONS","GET","DELETE","HEAD"],ExponentialBackoffCeiling=
10,ExponentialBackoffTimeSlice=5,HttpClientError=class _HttpClientError extends Error{constructor(message,statusCode){super(message),this.name="HttpClientError",
this.statusCode=statusCode,Object.setPrototypeOf(this,_HttpClientError.prototype)}},HttpClientResponse=class{constructor(message){this.message=message}readBody(){
return __awaiter(this,void 0,void 0,function*(){return new Promise(resolve3=>__awaiter(this,void 0,void 0,function*(){let output=Buffer.alloc(0);this.message.on(
"data",chunk=>{output=Buffer.concat([output,chunk])}),this.message.on("end",()=>{resolve3(output.toString())})}))})}readBodyBuffer(){return __awaiter(this,void 0,
void 0,function*(){return new Promise(resolve3=>__awaiter(this,void 0,void 0,function*(){let chunks=[];this.message.on("data",chunk=>{chunks.push(chunk)}),this.
message.on("end",()=>{resolve3(Buffer.concat(chunks))})}))})}};HttpClient=class{constructor(userAgent,handlers,requestOptions){this._ignoreSslError=!1,this._allowRedirects=
!0,this._allowRedirectDowngrade=!1,this._maxRedirects=50,this._allowRetries=!1,this._maxRetries=1,this._keepAlive=!1,this._disposed=!1,this.userAgent=this._getUserAgentWithOrchestrationId(
userAgent),this.handlers=handlers||[],this.requestOptions=requestOptions,requestOptions&&(requestOptions.ignoreSslError!=null&&(this._ignoreSslError=requestOptions.
ignoreSslError),this._socketTimeout=requestOptions.socketTimeout,requestOptions.allowRedirects!=null&&(this._allowRedirects=requestOptions.allowRedirects),requestOptions.
allowRedirectDowngrade!=null&&(this._allowRedirectDowngrade=requestOptions.allowRedirectDowngrade),requestOptions.maxRedirects!=null&&(this._maxRedirects=Math.max(
requestOptions.maxRedirects,0)),requestOptions.keepAlive!=null&&(this._keepAlive=requestOptions.keepAlive),requestOptions.allowRetries!=null&&(this._allowRetries=
requestOptions.allowRetries),requestOptions.maxRetries!=null&&(this._maxRetries=requestOptions.maxRetries))}options(requestUrl,additionalHeaders){return __awaiter(
this,void 0,void 0,function*(){return this.request("OPTIONS",requestUrl,null,additionalHeaders||{})})}get(requestUrl,additionalHeaders){return __awaiter(this,void 0,
void 0,function*(){return this.request("GET",requestUrl,null,additionalHeaders||{})})}del(requestUrl,additionalHeaders){return __awaiter(this,void 0,void 0,function*(){
return this.request("DELETE",requestUrl,null,additionalHeaders||{})})}post(requestUrl,data,additionalHeaders){return __awaiter(this,void 0,void 0,function*(){return this.
request("POST",requestUrl,data,additionalHeaders||{})})}patch(requestUrl,data,additionalHeaders){return __awaiter(this,void 0,void 0,function*(){return this.request(
"PATCH",requestUrl,data,additionalHeaders||{})})}put(requestUrl,data,additionalHeaders){return __awaiter(this,void 0,void 0,function*(){return this.request("PUT",
requestUrl,data,additionalHeaders||{})})}head(requestUrl,additionalHeaders){return __awaiter(this,void 0,void 0,function*(){return this.request("HEAD",requestUrl,
null,additionalHeaders||{})})}sendStream(verb,requestUrl,stream,additionalHeaders){return __awaiter(this,void 0,void 0,function*(){return this.request(verb,requestUrl,
stream,additionalHeaders)})}getJson(requestUrl_1){return __awaiter(this,arguments,void 0,function*(requestUrl,additionalHeaders={}){additionalHeaders[Headers.Accept]=
this._getExistingOrDefaultHeader(additionalHeaders,Headers.Accept,MediaTypes.ApplicationJson);let res=yield this.get(requestUrl,additionalHeaders);return this._processResponse(
res,this.requestOptions)})}postJson(requestUrl_1,obj_1){return __awaiter(this,arguments,void 0,function*(requestUrl,obj,additionalHeaders={}){let data=JSON.stringify(
obj,null,2);additionalHeaders[Headers.Accept]=this._getExistingOrDefaultHeader(additionalHeaders,Headers.Accept,MediaTypes.ApplicationJson),additionalHeaders[Headers.
ContentType]=this._getExistingOrDefaultContentTypeHeader(additionalHeaders,MediaTypes.ApplicationJson);let res=yield this.post(requestUrl,data,additionalHeaders);
return this._processResponse(res,this.requestOptions)})}putJson(requestUrl_1,obj_1){return __awaiter(this,arguments,void 0,function*(requestUrl,obj,additionalHeaders={}){
let data=JSON.stringify(obj,null,2);additionalHeaders[Headers.Accept]=this._getExistingOrDefaultHeader(additionalHeaders,Headers.Accept,MediaTypes.ApplicationJson),
additionalHeaders[Headers.ContentType]=this._getExistingOrDefaultContentTypeHeader(additionalHeaders,MediaTypes.ApplicationJson);let res=yield this.put(requestUrl,
data,additionalHeaders);return this._processResponse(res,this.requestOptions)})}patchJson(requestUrl_1,obj_1){return __awaiter(this,arguments,void 0,function*(requestUrl,obj,additionalHeaders={}){
let data=JSON.stringify(obj,null,2);additionalHeaders[Headers.Accept]=this._getExistingOrDefaultHeader(additionalHeaders,Headers.Accept,MediaTypes.ApplicationJson),
additionalHeaders[Headers.ContentType]=this._getExistingOrDefaultContentTypeHeader(additionalHeaders,MediaTypes.ApplicationJson);let res=yield this.patch(requestUrl,
data,additionalHeaders);return this._processResponse(res,this.requestOptions)})}request(verb,requestUrl,data,headers){return __awaiter(this,void 0,void 0,function*(){
if(this._disposed)throw new Error("Client has already been disposed.");let parsedUrl=new URL(requestUrl),info2=this._prepareRequest(verb,parsedUrl,headers),maxTries=this.
_allowRetries&&RetryableHttpVerbs.includes(verb)?this._maxRetries+1:1,numTries=0,response;do{if(response=yield this.requestRaw(info2,data),response&&response.message&&
response.message.statusCode===HttpCodes.Unauthorized){let authenticationHandler;for(let handler of this.handlers)if(handler.canHandleAuthentication(response)){authenticationHandler=
handler;break}return authenticationHandler?authenticationHandler.handleAuthentication(this,info2,data):response}let redirectsRemaining=this._maxRedirects;for(;response.
message.statusCode&&HttpRedirectCodes.includes(response.message.statusCode)&&this._allowRedirects&&redirectsRemaining>0;){let redirectUrl=response.message.headers.
location;if(!redirectUrl)break;let parsedRedirectUrl=new URL(redirectUrl);if(parsedUrl.protocol==="https:"&&parsedUrl.protocol!==parsedRedirectUrl.protocol&&!this.
_allowRedirectDowngrade)throw new Error("Redirect from HTTPS to HTTP protocol. This downgrade is not allowed for security reasons. If you want to allow this beh\
avior, set the allowRedirectDowngrade option to true.");if(yield response.readBody(),parsedRedirectUrl.hostname!==parsedUrl.hostname)for(let header in headers)header.
toLowerCase()==="authorization"&&delete headers[header];info2=this._prepareRequest(verb,parsedRedirectUrl,headers),response=yield this.requestRaw(info2,data),redirectsRemaining--}
if(!response.message.statusCode||!HttpResponseRetryCodes.includes(response.message.statusCode))return response;numTries+=1,numTries<maxTries&&(yield response.readBody(),
yield this._performExponentialBackoff(numTries))}while(numTries<maxTries);return response})}dispose(){this._agent&&this._agent.destroy(),this._disposed=!0}requestRaw(info2,data){
return __awaiter(this,void 0,void 0,function*(){return new Promise((resolve3,reject)=>{function callbackForResult(err,res){err?reject(err):res?resolve3(res):reject(
new Error("Unknown error"))}this.requestRawWithCallback(info2,data,callbackForResult)})})}requestRawWithCallback(info2,data,onResult){typeof data=="string"&&(info2.
options.headers||(info2.options.headers={}),info2.options.headers["Content-Length"]=Buffer.byteLength(data,"utf8"));let callbackCalled=!1;function handleResult(err,res){
callbackCalled||(callbackCalled=!0,onResult(err,res))}let req=info2.httpModule.request(info2.options,msg=>{let res=new HttpClientResponse(msg);handleResult(void 0,
res)}),socket;req.on("socket",sock=>{socket=sock}),req.setTimeout(this._socketTimeout||3*6e4,()=>{socket&&socket.end(),handleResult(new Error(`Request timeout: ${info2.
options.path}`))}),req.on("error",function(err){handleResult(err)}),data&&typeof data=="string"&&req.write(data,"utf8"),data&&typeof data!="string"?(data.on("cl\
ose",function(){req.end()}),data.pipe(req)):req.end()}getAgent(serverUrl){let parsedUrl=new URL(serverUrl);return this._getAgent(parsedUrl)}getAgentDispatcher(serverUrl){
let parsedUrl=new URL(serverUrl),proxyUrl=getProxyUrl(parsedUrl);if(proxyUrl&&proxyUrl.hostname)return this._getProxyAgentDispatcher(parsedUrl,proxyUrl)}_prepareRequest(method,requestUrl,headers){
let info2={};info2.parsedUrl=requestUrl;let usingSsl=info2.parsedUrl.protocol==="https:";info2.httpModule=usingSsl?https:http;let defaultPort=usingSsl?443:80;if(info2.
options={},info2.options.host=info2.parsedUrl.hostname,info2.options.port=info2.parsedUrl.port?parseInt(info2.parsedUrl.port):defaultPort,info2.options.path=(info2.
parsedUrl.pathname||"")+(info2.parsedUrl.search||""),info2.options.method=method,info2.options.headers=this._mergeHeaders(headers),this.userAgent!=null&&(info2.
options.headers["user-agent"]=this.userAgent),info2.options.agent=this._getAgent(info2.parsedUrl),this.handlers)for(let handler of this.handlers)handler.prepareRequest(
info2.options);return info2}_mergeHeaders(headers){return this.requestOptions&&this.requestOptions.headers?Object.assign({},lowercaseKeys(this.requestOptions.headers),
lowercaseKeys(headers||{})):lowercaseKeys(headers||{})}_getExistingOrDefaultHeader(additionalHeaders,header,_default){let clientHeader;if(this.requestOptions&&this.
requestOptions.headers){let headerValue=lowercaseKeys(this.requestOptions.headers)[header];headerValue&&(clientHeader=typeof headerValue=="number"?headerValue.toString():
headerValue)}let additionalValue=additionalHeaders[header];return additionalValue!==void 0?typeof additionalValue=="number"?additionalValue.toString():additionalValue:
clientHeader!==void 0?clientHeader:_default}_getExistingOrDefaultContentTypeHeader(additionalHeaders,_default){let clientHeader;if(this.requestOptions&&this.requestOptions.
headers){let headerValue=lowercaseKeys(this.requestOptions.headers)[Headers.ContentType];headerValue&&(typeof headerValue=="number"?clientHeader=String(headerValue):
Array.isArray(headerValue)?clientHeader=headerValue.join(", "):clientHeader=headerValue)}let additionalValue=additionalHeaders[Headers.ContentType];return additionalValue!==
void 0?typeof additionalValue=="number"?String(additionalValue):Array.isArray(additionalValue)?additionalValue.join(", "):additionalValue:clientHeader!==void 0?
clientHeader:_default}_getAgent(parsedUrl){let agent,proxyUrl=getProxyUrl(parsedUrl),useProxy=proxyUrl&&proxyUrl.hostname;if(this._keepAlive&&useProxy&&(agent=this.
_proxyAgent),useProxy||(agent=this._agent),agent)return agent;let usingSsl=parsedUrl.protocol==="https:",maxSockets=100;if(this.requestOptions&&(maxSockets=this.
requestOptions.maxSockets||http.globalAgent.maxSockets),proxyUrl&&proxyUrl.hostname){let agentOptions={maxSockets,keepAlive:this._keepAlive,proxy:Object.assign(
Object.assign({},(proxyUrl.username||proxyUrl.password)&&{proxyAuth:`${proxyUrl.username}:${proxyUrl.password}`}),{host:proxyUrl.hostname,port:proxyUrl.port})},
tunnelAgent,overHttps=proxyUrl.protocol==="https:";usingSsl?tunnelAgent=overHttps?tunnel.httpsOverHttps:tunnel.httpsOverHttp:tunnelAgent=overHttps?tunnel.httpOverHttps:
tunnel.httpOverHttp,agent=tunnelAgent(agentOptions),this._proxyAgent=agent}if(!agent){let options={keepAlive:this._keepAlive,maxSockets};agent=usingSsl?new https.Agent(
options):new http.Agent(options),this._agent=agent}return usingSsl&&this._ignoreSslError&&(agent.options=Object.assign(agent.options||{},{rejectUnauthorized:!1})),
agent}_getProxyAgentDispatcher(parsedUrl,proxyUrl){let proxyAgent;if(this._keepAlive&&(proxyAgent=this._proxyAgentDispatcher),proxyAgent)return proxyAgent;let usingSsl=parsedUrl.
protocol==="https:";return proxyAgent=new ProxyAgent(Object.assign({uri:proxyUrl.href,pipelining:this._keepAlive?1:0},(proxyUrl.username||proxyUrl.password)&&{token:`\
Basic ${Buffer.from(`${proxyUrl.username}:${proxyUrl.password}`).toString("base64")}`})),this._proxyAgentDispatcher=proxyAgent,usingSsl&&this._ignoreSslError&&(proxyAgent.
options=Object.assign(proxyAgent.options.requestTls||{},{rejectUnauthorized:!1})),proxyAgent}_getUserAgentWithOrchestrationId(userAgent){let baseUserAgent=userAgent||
"actions/http-client",orchId=process.env.ACTIONS_ORCHESTRATION_ID;if(orchId){let sanitizedId=orchId.replace(/[^a-z0-9_.-]/gi,"_");return`${baseUserAgent} action\
s_orchestration_id/${sanitizedId}`}return baseUserAgent}_performExponentialBackoff(retryNumber){return __awaiter(this,void 0,void 0,function*(){retryNumber=Math.
min(ExponentialBackoffCeiling,retryNumber);let ms=ExponentialBackoffTimeSlice*Math.pow(2,retryNumber);return new Promise(resolve3=>setTimeout(()=>resolve3(),ms))})}_processResponse(res,options){
return __awaiter(this,void 0,void 0,function*(){return new Promise((resolve3,reject)=>__awaiter(this,void 0,void 0,function*(){let statusCode=res.message.statusCode||
0,response={statusCode,result:null,headers:{}};statusCode===HttpCodes.NotFound&&resolve3(response);function dateTimeDeserializer(key,value){if(typeof value=="st\
ring"){let a=new Date(value);if(!isNaN(a.valueOf()))return a}return value}let obj,contents;try{contents=yield res.readBody(),contents&&contents.length>0&&(options&&
options.deserializeDates?obj=JSON.parse(contents,dateTimeDeserializer):obj=JSON.parse(contents),response.result=obj),response.headers=res.message.headers}catch{}
if(statusCode>299){let msg;obj&&obj.message?msg=obj.message:contents&&contents.length>0?msg=contents:msg=`Failed request: (${statusCode})`;let err=new HttpClientError(
msg,statusCode);err.result=response.result,reject(err)}else resolve3(response)}))})}},lowercaseKeys=obj=>Object.keys(obj).reduce((c,k)=>(c[k.toLowerCase()]=obj[k],
c),{})}});var require_index_js2=__commonJS({"lazy:node_modules/@actions/http-client/lib/index.js.lazy"(exports2,module2){var load2=()=>(init_lib(),__toCommonJS(lib_exports));
module2.exports={get Headers(){return load2().Headers},get HttpClient(){return load2().HttpClient},get HttpClientError(){return load2().HttpClientError},get HttpClientResponse(){
return load2().HttpClientResponse},get HttpCodes(){return load2().HttpCodes},get MediaTypes(){return load2().MediaTypes},get getProxyUrl(){return load2().getProxyUrl},
get isHttps(){return load2().isHttps}}}});var require_child_process=__commonJS({"lazy:child_process"(exports2,module2){var load2=()=>__nccwpck_require__(421);module2.exports={get ChildProcess(){return load2().
ChildProcess},get _forkChild(){return load2()._forkChild},get exec(){return load2().exec},get execFile(){return load2().execFile},get execFileSync(){return load2().
execFileSync},get execSync(){return load2().execSync},get fork(){return load2().fork},get spawn(){return load2().spawn},get spawnSync(){return load2().spawnSync}}}});var require_client_node=__commonJS({"heavy:@kubernetes/client-node"(exports2,module2){module2.exports={get KubeConfig(){return (__nccwpck_require__(551)._kubernetes_client_node$KubeConfig)}}}});var import_promises=__nccwpck_require__(500),import_yaml=__toESM(require_yaml()),import_yaml2=__toESM(require_yaml());var os=__toESM(__nccwpck_require__(857),1);function toCommandValue(input){return input==null?"":typeof input=="string"||input instanceof String?input:JSON.stringify(input)}function toCommandProperties(annotationProperties){
return Object.keys(annotationProperties).length?{title:annotationProperties.title,file:annotationProperties.file,line:annotationProperties.startLine,endLine:annotationProperties.
endLine,col:annotationProperties.startColumn,endColumn:annotationProperties.endColumn}:{}}function issueCommand(command,properties,message){let cmd=new Command(command,properties,message);process.stdout.write(cmd.toString()+os.EOL)}function issue(name,message=""){
issueCommand(name,{},message)}var CMD_STRING="::",Command=class{constructor(command,properties,message){command||(command="missing.command"),this.command=command,
this.properties=properties,this.message=message}toString(){let cmdStr=CMD_STRING+this.command;if(this.properties&&Object.keys(this.properties).length>0){cmdStr+=
" ";let first=!0;for(let key in this.properties)if(this.properties.hasOwnProperty(key)){let val=this.properties[key];val&&(first?first=!1:cmdStr+=",",cmdStr+=`${key}\
=${escapeProperty(val)}`)}}return cmdStr+=`${CMD_STRING}${escapeData(this.message)}`,cmdStr}};function escapeData(s){return toCommandValue(s).replace(/%/g,"%25").
replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function escapeProperty(s){return toCommandValue(s).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(
/:/g,"%3A").replace(/,/g,"%2C")}var crypto=__toESM(require_crypto(),1),fs=__toESM(__nccwpck_require__(896),1),os2=__toESM(__nccwpck_require__(857),1);function issueFileCommand(command,message){let filePath=process.env[`GITHUB_${command}`];if(!filePath)throw new Error(`Unable to find environment variable for f\
ile command ${command}`);if(!fs.existsSync(filePath))throw new Error(`Missing file at path: ${filePath}`);fs.appendFileSync(filePath,`${toCommandValue(message)}${os2.EOL}`,
{encoding:"utf8"})}function prepareKeyValueMessage(key,value){let delimiter3=`ghadelimiter_${crypto.randomUUID()}`,convertedValue=toCommandValue(value);if(key.includes(
delimiter3))throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter3}"`);if(convertedValue.includes(delimiter3))throw new Error(`U\
nexpected input: value should not contain the delimiter "${delimiter3}"`);return`${key}<<${delimiter3}${os2.EOL}${convertedValue}${os2.EOL}${delimiter3}`}var os5=__toESM(__nccwpck_require__(857),1);var import_http_client=__toESM(require_index_js2(),1);var __awaiter2=function(thisArg,_arguments,P,generator){function adopt2(value){return value instanceof P?value:new P(function(resolve3){resolve3(value)})}return new(P||
(P=Promise))(function(resolve3,reject){function fulfilled(value){try{step2(generator.next(value))}catch(e){reject(e)}}function rejected(value){try{step2(generator.
throw(value))}catch(e){reject(e)}}function step2(result){result.done?resolve3(result.value):adopt2(result.value).then(fulfilled,rejected)}step2((generator=generator.
apply(thisArg,_arguments||[])).next())})};var BearerCredentialHandler=class{constructor(token){this.token=token}prepareRequest(options){if(!options.headers)throw Error("The request has no headers");options.
headers.Authorization=`Bearer ${this.token}`}canHandleAuthentication(){return!1}handleAuthentication(){return __awaiter2(this,void 0,void 0,function*(){throw new Error(
"not implemented")})}};var __awaiter3=function(thisArg,_arguments,P,generator){function adopt2(value){return value instanceof P?value:new P(function(resolve3){resolve3(value)})}return new(P||
(P=Promise))(function(resolve3,reject){function fulfilled(value){try{step2(generator.next(value))}catch(e){reject(e)}}function rejected(value){try{step2(generator.
throw(value))}catch(e){reject(e)}}function step2(result){result.done?resolve3(result.value):adopt2(result.value).then(fulfilled,rejected)}step2((generator=generator.
apply(thisArg,_arguments||[])).next())})},OidcClient=class _OidcClient{static createHttpClient(allowRetry=!0,maxRetry=10){let requestOptions={allowRetries:allowRetry,
maxRetries:maxRetry};return new import_http_client.HttpClient("actions/oidc-client",[new BearerCredentialHandler(_OidcClient.getRequestToken())],requestOptions)}static getRequestToken(){
let token=process.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN;if(!token)throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable");return token}static getIDTokenUrl(){
let runtimeUrl=process.env.ACTIONS_ID_TOKEN_REQUEST_URL;if(!runtimeUrl)throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable");return runtimeUrl}static getCall(id_token_url){
return __awaiter3(this,void 0,void 0,function*(){var _a;let id_token=(_a=(yield _OidcClient.createHttpClient().getJson(id_token_url).catch(error2=>{throw new Error(
`Failed to get ID Token. 
 
        Error Code : ${error2.statusCode}
 
        Error Message: ${error2.message}`)})).result)===null||_a===void 0?void 0:_a.value;if(!id_token)throw new Error("Response json body do not have ID Token \
field");return id_token})}static getIDToken(audience){return __awaiter3(this,void 0,void 0,function*(){try{let id_token_url=_OidcClient.getIDTokenUrl();if(audience){
let encodedAudience=encodeURIComponent(audience);id_token_url=`${id_token_url}&audience=${encodedAudience}`}debug(`ID token url is ${id_token_url}`);let id_token=yield _OidcClient.
getCall(id_token_url);return setSecret(id_token),id_token}catch(error2){throw new Error(`Error message: ${error2.message}`)}})}};var import_os=__nccwpck_require__(857),import_fs=__nccwpck_require__(896),__awaiter4=function(thisArg,_arguments,P,generator){function adopt2(value){return value instanceof P?value:new P(
function(resolve3){resolve3(value)})}return new(P||(P=Promise))(function(resolve3,reject){function fulfilled(value){try{step2(generator.next(value))}catch(e){reject(
e)}}function rejected(value){try{step2(generator.throw(value))}catch(e){reject(e)}}function step2(result){result.done?resolve3(result.value):adopt2(result.value).
then(fulfilled,rejected)}step2((generator=generator.apply(thisArg,_arguments||[])).next())})},{access,appendFile,writeFile}=import_fs.promises,SUMMARY_ENV_VAR="\
GITHUB_STEP_SUMMARY";var Summary=class{constructor(){this._buffer=""}filePath(){return __awaiter4(this,void 0,void 0,function*(){if(this._filePath)return this._filePath;let pathFromEnv=process.
env[SUMMARY_ENV_VAR];if(!pathFromEnv)throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports jo\
b summaries.`);try{yield access(pathFromEnv,import_fs.constants.R_OK|import_fs.constants.W_OK)}catch{throw new Error(`Unable to access summary file: '${pathFromEnv}\
'. Check if the file has correct read/write permissions.`)}return this._filePath=pathFromEnv,this._filePath})}wrap(tag,content2,attrs={}){let htmlAttrs=Object.entries(
attrs).map(([key,value])=>` ${key}="${value}"`).join("");return content2?`<${tag}${htmlAttrs}>${content2}</${tag}>`:`<${tag}${htmlAttrs}>`}write(options){return __awaiter4(
this,void 0,void 0,function*(){let overwrite=!!options?.overwrite,filePath=yield this.filePath();return yield(overwrite?writeFile:appendFile)(filePath,this._buffer,
{encoding:"utf8"}),this.emptyBuffer()})}clear(){return __awaiter4(this,void 0,void 0,function*(){return this.emptyBuffer().write({overwrite:!0})})}stringify(){return this.
_buffer}isEmptyBuffer(){return this._buffer.length===0}emptyBuffer(){return this._buffer="",this}addRaw(text,addEOL=!1){return this._buffer+=text,addEOL?this.addEOL():
this}addEOL(){return this.addRaw(import_os.EOL)}addCodeBlock(code2,lang){let attrs=Object.assign({},lang&&{lang}),element=this.wrap("pre",this.wrap("code",code2),
attrs);return this.addRaw(element).addEOL()}addList(items,ordered=!1){let tag=ordered?"ol":"ul",listItems=items.map(item=>this.wrap("li",item)).join(""),element=this.
wrap(tag,listItems);return this.addRaw(element).addEOL()}addTable(rows){let tableBody=rows.map(row=>{let cells=row.map(cell=>{if(typeof cell=="string")return this.
wrap("td",cell);let{header,data,colspan,rowspan}=cell,tag=header?"th":"td",attrs=Object.assign(Object.assign({},colspan&&{colspan}),rowspan&&{rowspan});return this.
wrap(tag,data,attrs)}).join("");return this.wrap("tr",cells)}).join(""),element=this.wrap("table",tableBody);return this.addRaw(element).addEOL()}addDetails(label,content2){
let element=this.wrap("details",this.wrap("summary",label)+content2);return this.addRaw(element).addEOL()}addImage(src,alt,options){let{width,height}=options||{},
attrs=Object.assign(Object.assign({},width&&{width}),height&&{height}),element=this.wrap("img",null,Object.assign({src,alt},attrs));return this.addRaw(element).
addEOL()}addHeading(text,level){let tag=`h${level}`,allowedTag=["h1","h2","h3","h4","h5","h6"].includes(tag)?tag:"h1",element=this.wrap(allowedTag,text);return this.
addRaw(element).addEOL()}addSeparator(){let element=this.wrap("hr",null);return this.addRaw(element).addEOL()}addBreak(){let element=this.wrap("br",null);return this.
addRaw(element).addEOL()}addQuote(text,cite){let attrs=Object.assign({},cite&&{cite}),element=this.wrap("blockquote",text,attrs);return this.addRaw(element).addEOL()}addLink(text,href){
let element=this.wrap("a",text,{href});return this.addRaw(element).addEOL()}},_summary=new Summary;var summary=_summary;var import_os2=__toESM(__nccwpck_require__(857),1);var import_string_decoder=__nccwpck_require__(193);var os3=__toESM(__nccwpck_require__(857),1),events=__toESM(__nccwpck_require__(434),1),child=__toESM(require_child_process(),1),path3=__toESM(__nccwpck_require__(928),1);var path2=__toESM(__nccwpck_require__(928),1);var fs2=__toESM(__nccwpck_require__(896),1),path=__toESM(__nccwpck_require__(928),1),__awaiter5=function(thisArg,_arguments,P,generator){function adopt2(value){return value instanceof
P?value:new P(function(resolve3){resolve3(value)})}return new(P||(P=Promise))(function(resolve3,reject){function fulfilled(value){try{step2(generator.next(value))}catch(e){
reject(e)}}function rejected(value){try{step2(generator.throw(value))}catch(e){reject(e)}}function step2(result){result.done?resolve3(result.value):adopt2(result.
value).then(fulfilled,rejected)}step2((generator=generator.apply(thisArg,_arguments||[])).next())})},{chmod,copyFile,lstat,mkdir,open,readdir,rename,rm,rmdir,stat,
symlink,unlink}=fs2.promises,IS_WINDOWS=process.platform==="win32";var READONLY=fs2.constants.O_RDONLY;function exists(fsPath){return __awaiter5(this,void 0,void 0,function*(){try{yield stat(fsPath)}catch(err){if(err.code==="EN\
OENT")return!1;throw err}return!0})}function isRooted(p){if(p=normalizeSeparators(p),!p)throw new Error('isRooted() parameter "p" cannot be empty');return IS_WINDOWS?p.startsWith("\\")||/^[A-Z]:/i.
test(p):p.startsWith("/")}function tryGetExecutablePath(filePath,extensions2){return __awaiter5(this,void 0,void 0,function*(){let stats;try{stats=yield stat(filePath)}catch(err){
err.code!=="ENOENT"&&console.log(`Unexpected error attempting to determine if executable file exists '${filePath}': ${err}`)}if(stats&&stats.isFile()){if(IS_WINDOWS){
let upperExt=path.extname(filePath).toUpperCase();if(extensions2.some(validExt=>validExt.toUpperCase()===upperExt))return filePath}else if(isUnixExecutable(stats))
return filePath}let originalFilePath=filePath;for(let extension of extensions2){filePath=originalFilePath+extension,stats=void 0;try{stats=yield stat(filePath)}catch(err){
err.code!=="ENOENT"&&console.log(`Unexpected error attempting to determine if executable file exists '${filePath}': ${err}`)}if(stats&&stats.isFile()){if(IS_WINDOWS){
try{let directory=path.dirname(filePath),upperName=path.basename(filePath).toUpperCase();for(let actualName of yield readdir(directory))if(upperName===actualName.
toUpperCase()){filePath=path.join(directory,actualName);break}}catch(err){console.log(`Unexpected error attempting to determine the actual case of the file '${filePath}\
': ${err}`)}return filePath}else if(isUnixExecutable(stats))return filePath}}return""})}function normalizeSeparators(p){return p=p||"",IS_WINDOWS?(p=p.replace(/\//g,
"\\"),p.replace(/\\\\+/g,"\\")):p.replace(/\/\/+/g,"/")}function isUnixExecutable(stats){return(stats.mode&1)>0||(stats.mode&8)>0&&process.getgid!==void 0&&stats.
gid===process.getgid()||(stats.mode&64)>0&&process.getuid!==void 0&&stats.uid===process.getuid()}var __awaiter6=function(thisArg,_arguments,P,generator){function adopt2(value){return value instanceof P?value:new P(function(resolve3){resolve3(value)})}return new(P||
(P=Promise))(function(resolve3,reject){function fulfilled(value){try{step2(generator.next(value))}catch(e){reject(e)}}function rejected(value){try{step2(generator.
throw(value))}catch(e){reject(e)}}function step2(result){result.done?resolve3(result.value):adopt2(result.value).then(fulfilled,rejected)}step2((generator=generator.
apply(thisArg,_arguments||[])).next())})};function which(tool,check){return __awaiter6(this,void 0,void 0,function*(){if(!tool)throw new Error("parameter 'tool' is required");if(check){let result=yield which(
tool,!1);if(!result)throw IS_WINDOWS?new Error(`Unable to locate executable file: ${tool}. Please verify either the file path exists or the file can be found wi\
thin a directory specified by the PATH environment variable. Also verify the file has a valid extension for an executable file.`):new Error(`Unable to locate ex\
ecutable file: ${tool}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also c\
heck the file mode to verify the file is executable.`);return result}let matches=yield findInPath(tool);return matches&&matches.length>0?matches[0]:""})}function findInPath(tool){
return __awaiter6(this,void 0,void 0,function*(){if(!tool)throw new Error("parameter 'tool' is required");let extensions2=[];if(IS_WINDOWS&&process.env.PATHEXT)
for(let extension of process.env.PATHEXT.split(path2.delimiter))extension&&extensions2.push(extension);if(isRooted(tool)){let filePath=yield tryGetExecutablePath(
tool,extensions2);return filePath?[filePath]:[]}if(tool.includes(path2.sep))return[];let directories=[];if(process.env.PATH)for(let p of process.env.PATH.split(
path2.delimiter))p&&directories.push(p);let matches=[];for(let directory of directories){let filePath=yield tryGetExecutablePath(path2.join(directory,tool),extensions2);
filePath&&matches.push(filePath)}return matches})}var import_timers=__nccwpck_require__(557),__awaiter7=function(thisArg,_arguments,P,generator){function adopt2(value){return value instanceof P?value:new P(function(resolve3){
resolve3(value)})}return new(P||(P=Promise))(function(resolve3,reject){function fulfilled(value){try{step2(generator.next(value))}catch(e){reject(e)}}function rejected(value){
try{step2(generator.throw(value))}catch(e){reject(e)}}function step2(result){result.done?resolve3(result.value):adopt2(result.value).then(fulfilled,rejected)}step2(
(generator=generator.apply(thisArg,_arguments||[])).next())})},IS_WINDOWS2=process.platform==="win32",ToolRunner=class extends events.EventEmitter{constructor(toolPath,args,options){
if(super(),!toolPath)throw new Error("Parameter 'toolPath' cannot be null or empty.");this.toolPath=toolPath,this.args=args||[],this.options=options||{}}_debug(message){
this.options.listeners&&this.options.listeners.debug&&this.options.listeners.debug(message)}_getCommandString(options,noPrefix){let toolPath=this._getSpawnFileName(),
args=this._getSpawnArgs(options),cmd=noPrefix?"":"[command]";if(IS_WINDOWS2)if(this._isCmdFile()){cmd+=toolPath;for(let a of args)cmd+=` ${a}`}else if(options.windowsVerbatimArguments){
cmd+=`"${toolPath}"`;for(let a of args)cmd+=` ${a}`}else{cmd+=this._windowsQuoteCmdArg(toolPath);for(let a of args)cmd+=` ${this._windowsQuoteCmdArg(a)}`}else{cmd+=
toolPath;for(let a of args)cmd+=` ${a}`}return cmd}_processLineBuffer(data,strBuffer,onLine){try{let s=strBuffer+data.toString(),n=s.indexOf(os3.EOL);for(;n>-1;){
let line=s.substring(0,n);onLine(line),s=s.substring(n+os3.EOL.length),n=s.indexOf(os3.EOL)}return s}catch(err){return this._debug(`error processing line. Faile\
d with error ${err}`),""}}_getSpawnFileName(){return IS_WINDOWS2&&this._isCmdFile()?process.env.COMSPEC||"cmd.exe":this.toolPath}_getSpawnArgs(options){if(IS_WINDOWS2&&
this._isCmdFile()){let argline=`/D /S /C "${this._windowsQuoteCmdArg(this.toolPath)}`;for(let a of this.args)argline+=" ",argline+=options.windowsVerbatimArguments?
a:this._windowsQuoteCmdArg(a);return argline+='"',[argline]}return this.args}_endsWith(str,end){return str.endsWith(end)}_isCmdFile(){let upperToolPath=this.toolPath.
toUpperCase();return this._endsWith(upperToolPath,".CMD")||this._endsWith(upperToolPath,".BAT")}_windowsQuoteCmdArg(arg){if(!this._isCmdFile())return this._uvQuoteCmdArg(
arg);if(!arg)return'""';let cmdSpecialChars=[" ","	","&","(",")","[","]","{","}","^","=",";","!","'","+",",","`","~","|","<",">",'"'],needsQuotes=!1;for(let char of arg)
if(cmdSpecialChars.some(x=>x===char)){needsQuotes=!0;break}if(!needsQuotes)return arg;let reverse='"',quoteHit=!0;for(let i=arg.length;i>0;i--)reverse+=arg[i-1],
quoteHit&&arg[i-1]==="\\"?reverse+="\\":arg[i-1]==='"'?(quoteHit=!0,reverse+='"'):quoteHit=!1;return reverse+='"',reverse.split("").reverse().join("")}_uvQuoteCmdArg(arg){
if(!arg)return'""';if(!arg.includes(" ")&&!arg.includes("	")&&!arg.includes('"'))return arg;if(!arg.includes('"')&&!arg.includes("\\"))return`"${arg}"`;let reverse='\
"',quoteHit=!0;for(let i=arg.length;i>0;i--)reverse+=arg[i-1],quoteHit&&arg[i-1]==="\\"?reverse+="\\":arg[i-1]==='"'?(quoteHit=!0,reverse+="\\"):quoteHit=!1;return reverse+=
'"',reverse.split("").reverse().join("")}_cloneExecOptions(options){options=options||{};let result={cwd:options.cwd||process.cwd(),env:options.env||process.env,
silent:options.silent||!1,windowsVerbatimArguments:options.windowsVerbatimArguments||!1,failOnStdErr:options.failOnStdErr||!1,ignoreReturnCode:options.ignoreReturnCode||
!1,delay:options.delay||1e4};return result.outStream=options.outStream||process.stdout,result.errStream=options.errStream||process.stderr,result}_getSpawnOptions(options,toolPath){
options=options||{};let result={};return result.cwd=options.cwd,result.env=options.env,result.windowsVerbatimArguments=options.windowsVerbatimArguments||this._isCmdFile(),
options.windowsVerbatimArguments&&(result.argv0=`"${toolPath}"`),result}exec(){return __awaiter7(this,void 0,void 0,function*(){return!isRooted(this.toolPath)&&
(this.toolPath.includes("/")||IS_WINDOWS2&&this.toolPath.includes("\\"))&&(this.toolPath=path3.resolve(process.cwd(),this.options.cwd||process.cwd(),this.toolPath)),
this.toolPath=yield which(this.toolPath,!0),new Promise((resolve3,reject)=>__awaiter7(this,void 0,void 0,function*(){this._debug(`exec tool: ${this.toolPath}`),
this._debug("arguments:");for(let arg of this.args)this._debug(`   ${arg}`);let optionsNonNull=this._cloneExecOptions(this.options);!optionsNonNull.silent&&optionsNonNull.
outStream&&optionsNonNull.outStream.write(this._getCommandString(optionsNonNull)+os3.EOL);let state=new ExecState(optionsNonNull,this.toolPath);if(state.on("deb\
ug",message=>{this._debug(message)}),this.options.cwd&&!(yield exists(this.options.cwd)))return reject(new Error(`The cwd: ${this.options.cwd} does not exist!`));
let fileName=this._getSpawnFileName(),cp=child.spawn(fileName,this._getSpawnArgs(optionsNonNull),this._getSpawnOptions(this.options,fileName)),stdbuffer="";cp.stdout&&
cp.stdout.on("data",data=>{this.options.listeners&&this.options.listeners.stdout&&this.options.listeners.stdout(data),!optionsNonNull.silent&&optionsNonNull.outStream&&
optionsNonNull.outStream.write(data),stdbuffer=this._processLineBuffer(data,stdbuffer,line=>{this.options.listeners&&this.options.listeners.stdline&&this.options.
listeners.stdline(line)})});let errbuffer="";if(cp.stderr&&cp.stderr.on("data",data=>{state.processStderr=!0,this.options.listeners&&this.options.listeners.stderr&&
this.options.listeners.stderr(data),!optionsNonNull.silent&&optionsNonNull.errStream&&optionsNonNull.outStream&&(optionsNonNull.failOnStdErr?optionsNonNull.errStream:
optionsNonNull.outStream).write(data),errbuffer=this._processLineBuffer(data,errbuffer,line=>{this.options.listeners&&this.options.listeners.errline&&this.options.
listeners.errline(line)})}),cp.on("error",err=>{state.processError=err.message,state.processExited=!0,state.processClosed=!0,state.CheckComplete()}),cp.on("exit",
code2=>{state.processExitCode=code2,state.processExited=!0,this._debug(`Exit code ${code2} received from tool '${this.toolPath}'`),state.CheckComplete()}),cp.on(
"close",code2=>{state.processExitCode=code2,state.processExited=!0,state.processClosed=!0,this._debug(`STDIO streams have closed for tool '${this.toolPath}'`),state.
CheckComplete()}),state.on("done",(error2,exitCode)=>{stdbuffer.length>0&&this.emit("stdline",stdbuffer),errbuffer.length>0&&this.emit("errline",errbuffer),cp.removeAllListeners(),
error2?reject(error2):resolve3(exitCode)}),this.options.input){if(!cp.stdin)throw new Error("child process missing stdin");cp.stdin.end(this.options.input)}}))})}};
function argStringToArray(argString){let args=[],inQuotes=!1,escaped=!1,arg="";function append(c){escaped&&c!=='"'&&(arg+="\\"),arg+=c,escaped=!1}for(let i=0;i<
argString.length;i++){let c=argString.charAt(i);if(c==='"'){escaped?append(c):inQuotes=!inQuotes;continue}if(c==="\\"&&escaped){append(c);continue}if(c==="\\"&&
inQuotes){escaped=!0;continue}if(c===" "&&!inQuotes){arg.length>0&&(args.push(arg),arg="");continue}append(c)}return arg.length>0&&args.push(arg.trim()),args}var ExecState=class _ExecState extends events.EventEmitter{constructor(options,toolPath){
if(super(),this.processClosed=!1,this.processError="",this.processExitCode=0,this.processExited=!1,this.processStderr=!1,this.delay=1e4,this.done=!1,this.timeout=
null,!toolPath)throw new Error("toolPath must not be empty");this.options=options,this.toolPath=toolPath,options.delay&&(this.delay=options.delay)}CheckComplete(){
this.done||(this.processClosed?this._setResult():this.processExited&&(this.timeout=(0,import_timers.setTimeout)(_ExecState.HandleTimeout,this.delay,this)))}_debug(message){
this.emit("debug",message)}_setResult(){let error2;this.processExited&&(this.processError?error2=new Error(`There was an error when attempting to execute the pr\
ocess '${this.toolPath}'. This may indicate the process failed to start. Error: ${this.processError}`):this.processExitCode!==0&&!this.options.ignoreReturnCode?
error2=new Error(`The process '${this.toolPath}' failed with exit code ${this.processExitCode}`):this.processStderr&&this.options.failOnStdErr&&(error2=new Error(
`The process '${this.toolPath}' failed because one or more lines were written to the STDERR stream`))),this.timeout&&(clearTimeout(this.timeout),this.timeout=null),
this.done=!0,this.emit("done",error2,this.processExitCode)}static HandleTimeout(state){if(!state.done){if(!state.processClosed&&state.processExited){let message=`\
The STDIO streams did not close within ${state.delay/1e3} seconds of the exit event from process '${state.toolPath}'. This may indicate a child process inherite\
d the STDIO streams and has not yet exited.`;state._debug(message)}state._setResult()}}};var __awaiter8=function(thisArg,_arguments,P,generator){function adopt2(value){return value instanceof P?value:new P(function(resolve3){resolve3(value)})}return new(P||
(P=Promise))(function(resolve3,reject){function fulfilled(value){try{step2(generator.next(value))}catch(e){reject(e)}}function rejected(value){try{step2(generator.
throw(value))}catch(e){reject(e)}}function step2(result){result.done?resolve3(result.value):adopt2(result.value).then(fulfilled,rejected)}step2((generator=generator.
apply(thisArg,_arguments||[])).next())})};function exec(commandLine,args,options){return __awaiter8(this,void 0,void 0,function*(){let commandArgs=argStringToArray(
commandLine);if(commandArgs.length===0)throw new Error("Parameter 'commandLine' cannot be null or empty.");let toolPath=commandArgs[0];return args=commandArgs.slice(
1).concat(args||[]),new ToolRunner(toolPath,args,options).exec()})}function getExecOutput(commandLine,args,options){return __awaiter8(this,void 0,void 0,function*(){
var _a,_b;let stdout="",stderr="",stdoutDecoder=new import_string_decoder.StringDecoder("utf8"),stderrDecoder=new import_string_decoder.StringDecoder("utf8"),originalStdoutListener=(_a=
options?.listeners)===null||_a===void 0?void 0:_a.stdout,originalStdErrListener=(_b=options?.listeners)===null||_b===void 0?void 0:_b.stderr,stdErrListener=data=>{
stderr+=stderrDecoder.write(data),originalStdErrListener&&originalStdErrListener(data)},stdOutListener=data=>{stdout+=stdoutDecoder.write(data),originalStdoutListener&&
originalStdoutListener(data)},listeners=Object.assign(Object.assign({},options?.listeners),{stdout:stdOutListener,stderr:stdErrListener}),exitCode=yield exec(commandLine,
args,Object.assign(Object.assign({},options),{listeners}));return stdout+=stdoutDecoder.end(),stderr+=stderrDecoder.end(),{exitCode,stdout,stderr}})}var platform=import_os2.default.platform(),arch=import_os2.default.arch();var __awaiter9=function(thisArg,_arguments,P,generator){function adopt2(value){return value instanceof P?value:new P(function(resolve3){resolve3(value)})}return new(P||
(P=Promise))(function(resolve3,reject){function fulfilled(value){try{step2(generator.next(value))}catch(e){reject(e)}}function rejected(value){try{step2(generator.
throw(value))}catch(e){reject(e)}}function step2(result){result.done?resolve3(result.value):adopt2(result.value).then(fulfilled,rejected)}step2((generator=generator.
apply(thisArg,_arguments||[])).next())})},ExitCode;(function(ExitCode2){ExitCode2[ExitCode2.Success=0]="Success",ExitCode2[ExitCode2.Failure=1]="Failure"})(ExitCode||
(ExitCode={}));function exportVariable(name,val){let convertedVal=toCommandValue(val);if(process.env[name]=convertedVal,process.env.GITHUB_ENV||"")return issueFileCommand(
"ENV",prepareKeyValueMessage(name,val));issueCommand("set-env",{name},convertedVal)}function setSecret(secret){issueCommand("add-mask",{},secret)}function getInput(name,options){let val=process.env[`INPUT_${name.replace(/ /g,"_").toUpperCase()}`]||"";if(options&&options.required&&!val)throw new Error(`Inp\
ut required and not supplied: ${name}`);return options&&options.trimWhitespace===!1?val:val.trim()}function setOutput(name,value){if(process.env.GITHUB_OUTPUT||"")return issueFileCommand("OUTPUT",prepareKeyValueMessage(name,value));process.stdout.write(os5.EOL),
issueCommand("set-output",{name},toCommandValue(value))}function debug(message){issueCommand("debug",{},message)}function error(message,properties={}){issueCommand("error",toCommandProperties(properties),message instanceof
Error?message.toString():message)}function warning(message,properties={}){issueCommand("warning",toCommandProperties(properties),message instanceof Error?message.
toString():message)}function notice(message,properties={}){issueCommand("notice",toCommandProperties(properties),message instanceof Error?message.toString():message)}
function info(message){process.stdout.write(message+os5.EOL)}function startGroup(name){issue("group",name)}function endGroup(){issue("endgroup")}function group(name,fn){
return __awaiter9(this,void 0,void 0,function*(){startGroup(name);let result;try{result=yield fn()}finally{endGroup()}return result})}function saveState(name,value){
if(process.env.GITHUB_STATE||"")return issueFileCommand("STATE",prepareKeyValueMessage(name,value));issueCommand("save-state",{name},toCommandValue(value))}function getState(name){
return process.env[`STATE_${name}`]||""}function getIDToken(aud){return __awaiter9(this,void 0,void 0,function*(){return yield OidcClient.getIDToken(aud)})}var import_node_util=__nccwpck_require__(975),import_node_util2=__nccwpck_require__(975),import_node_buffer=__nccwpck_require__(573),import_promises2=__nccwpck_require__(455),
import_node_path=__nccwpck_require__(760),import_promises3=__nccwpck_require__(455),import_node_path2=__nccwpck_require__(760),import_promises4=__nccwpck_require__(455),
import_node_path3=__nccwpck_require__(760),import_promises5=__nccwpck_require__(455),import_node_path4=__nccwpck_require__(760),import_node_fs=__nccwpck_require__(24),import_node_path5=__nccwpck_require__(760),
import_node_path6=__nccwpck_require__(760),import_promises6=__nccwpck_require__(455),import_node_path7=__nccwpck_require__(760),import_node_util3=__nccwpck_require__(975),
import_promises7=__nccwpck_require__(455),import_node_os=__nccwpck_require__(161),import_node_path8=__nccwpck_require__(760),import_promises8=__nccwpck_require__(455),
import_node_path9=__nccwpck_require__(760),import_node_fs2=__nccwpck_require__(24),import_node_path10=__nccwpck_require__(760),import_node_util4=__nccwpck_require__(975),http2=__toESM(require_http()),
https2=__toESM(require_https()),import_node_path11=__nccwpck_require__(760),import_client_node=__toESM(require_client_node()),regionPattern=/^[a-z]{2,4}(-[a-z]+)?-(central|north|south|east|west|(north|south)(east|west))-[0-9]$/,
standard={name:"aws",dnsSuffix:"amazonaws.com",dualStackSuffix:"on.aws"},others=[["cn-",{name:"aws-cn",dnsSuffix:"amazonaws.com.cn",dualStackSuffix:"on.amazonwe\
bservices.com.cn"}],["us-gov-",{...standard,name:"aws-us-gov"}],["eusc-",{name:"aws-eusc",dnsSuffix:"amazonaws.eu",dualStackSuffix:"on.amazonwebservices.eu"}],[
"us-iso-",{name:"aws-iso",dnsSuffix:"c2s.ic.gov",dualStackSuffix:"on.aws.ic.gov"}],["us-isob-",{name:"aws-iso-b",dnsSuffix:"sc2s.sgov.gov",dualStackSuffix:"on.a\
ws.scloud"}],["eu-isoe-",{name:"aws-iso-e",dnsSuffix:"cloud.adc-e.uk",dualStackSuffix:"on.cloud-aws.adc-e.uk"}],["us-isof-",{name:"aws-iso-f",dnsSuffix:"csp.hci\
.ic.gov",dualStackSuffix:"on.aws.hci.ic.gov"}]],partitionOf=region=>others.find(([prefix])=>region.startsWith(prefix))?.[1]??standard,registryHost=/^([0-9]{12})\.dkr[.-]ecr(?:-fips)?\.([a-z0-9-]+)\.(.+)$/,
parseRegistryHost=host=>{let[,account,region,suffix]=registryHost.exec(host)??[];if(account===void 0||region===void 0||!regionPattern.test(region))return;let{dnsSuffix,
dualStackSuffix}=partitionOf(region),expected=host.includes(".dkr-ecr")?dualStackSuffix:dnsSuffix;return suffix===expected?{account,region}:void 0},systemClock={
now:()=>Date.now(),sleep:async(milliseconds,signal)=>{try{await(0,import_promises.setTimeout)(milliseconds,void 0,{signal})}catch(error2){throw signal?.aborted?
signal.reason:error2}}},TowlineError=class extends Error{code;hint;subject;at;problems;constructor(code2,message,options={}){super(message,options.cause===void 0?
void 0:{cause:options.cause}),this.name="TowlineError",this.code=code2,this.hint=options.hint,this.subject=options.subject,this.at=options.at,this.problems=options.
problems??[]}},isTowlineError=(error2,...codes)=>error2 instanceof TowlineError&&(codes.length===0||codes.includes(error2.code)),messageOf=error2=>error2 instanceof
Error?error2.message:String(error2),lineOf=({message,hint})=>hint===void 0?message:`${message.replace(/\.$/,"")}. ${hint}`,labels={service:"towline.dev/service",
configName:"towline.dev/config-name",hookName:"towline.dev/hook-name",managedBy:"app.kubernetes.io/managed-by"},annotations={unusedSince:"towline.dev/unused-sin\
ce",patience:"towline.dev/patience",configVersions:"towline.dev/config-versions",hook:"towline.dev/hook",prune:"towline.dev/prune"},fieldManagerOf=service=>`tow\
line/${service}`,escapeHtml=text=>text.replaceAll("&","&amp;").replaceAll("<","&lt;").replaceAll(">","&gt;"),escapeMarkdown=text=>escapeHtml(text).replace(/[\\`*_{}[\]()#+!|~]/g,
"\\$&"),codeHtml=text=>`<code>${text.replaceAll(/[^\w ./:@,-]/g,letter=>`&#${letter.codePointAt(0)};`)}</code>`,refOf=object=>({apiVersion:object.apiVersion,kind:object.
kind,name:object.metadata.name,...object.metadata.namespace===void 0?{}:{namespace:object.metadata.namespace}}),describeRef=ref=>`${ref.kind.toLowerCase()}/${ref.
name}`,keyOf=ref=>`${ref.apiVersion.includes("/")?ref.apiVersion.split("/")[0]:""}/${ref.kind}/${ref.namespace??""}/${ref.name}`,shortest=4,words=/^(?:true|false|null|none)$/i,
isMaskable=text=>text.trim().length>=shortest&&!words.test(text.trim()),maskedTexts=value=>{let lines=value.split(/[\r\n]+/),parts=lines.flatMap(line=>[line,line.
trim()]),whole=lines.length>1&&isMaskable(value)?[Buffer.from(value).toString("base64")]:[];return[...new Set([...parts.filter(isMaskable),...whole])]},base64Forms=text=>{
let bytes=Buffer.from(text);return[0,1,2].map(skipped=>{let rest=bytes.subarray(skipped);return rest.toString("base64").slice(0,Math.floor(rest.length*8/6))})},
shortestBase64=6,formsOf=text=>[text,JSON.stringify(text).slice(1,-1),encodeURIComponent(text.toWellFormed()),escapeHtml(text),escapeMarkdown(text),codeHtml(text).
slice(6,-7),...base64Forms(text).filter(form=>form.length>=shortestBase64)],rangesOf=(text,form)=>{let ranges=[];for(let start=text.indexOf(form);start>=0;start=
text.indexOf(form,start+1))ranges.push({start,end:start+form.length});return ranges},Redactor=class{#forms=new Set;add(value){let added=maskedTexts(value).filter(
text=>!this.#forms.has(text));for(let text of added)for(let form of formsOf(text))this.#forms.add(form);return added}redact(text){let found=[...this.#forms].flatMap(
form=>rangesOf(text,form)),redacted="",done=0,open22;for(let range of found.toSorted((a,b)=>a.start-b.start)){if(open22!==void 0&&range.start<open22.end){open22=
{start:open22.start,end:Math.max(open22.end,range.end)};continue}open22!==void 0&&(redacted+=`${text.slice(done,open22.start)}***`,done=open22.end),open22=range}
return open22===void 0?text:`${redacted}${text.slice(done,open22.start)}***${text.slice(open22.end)}`}},hints={TAB_AS_INDENT:"Indent with spaces",BAD_INDENT:"Gi\
ve all keys of one map, and all items of one list, the same indentation",BLOCK_AS_IMPLICIT_KEY:"Put the inner key on a line of its own, or the value in quotes",
BAD_SCALAR_START:"Write the value in quotes",MISSING_CHAR:"Close the quote or bracket, or add the missing character",MULTILINE_IMPLICIT_KEY:"Keep the key on one\
 line, followed by a colon and a space"},hintOf=({code:code2,message})=>message.startsWith("Flow ")?"Close the bracket that was opened above":hints[code2]??"Cor\
rect the YAML here; a colon, bracket or quote nearby is often the reason",syntaxProblems=(errors,placeOf3)=>{let byLine=new Map,tabs=errors.filter(({code:code2})=>code2===
"TAB_AS_INDENT"),counted=tabs.length>0?tabs:errors;for(let error2 of counted.toSorted((a,b)=>a.pos[0]-b.pos[0])){let at=placeOf3(error2.pos[0]);if(byLine.has(at.
line))continue;let what=error2.message.includes("call stack")?"nested too deeply":error2.message;byLine.set(at.line,{message:`This is not YAML: ${what}`,hint:hintOf(
error2),at})}return[...byLine.values()]},controlCharacter=/[^\P{Cc}\t\n\r\u0085]/u,conflictMarker=/^<{7} /m,textProblem=(text,placeOf3)=>{let conflict2=text.search(
conflictMarker);if(conflict2>=0)return{message:"This is a merge conflict that was committed",hint:"Keep one of the two sides, and remove the lines <<<<<<<, ====\
=== and >>>>>>>",at:placeOf3(conflict2)};let control=text.search(controlCharacter);return control<0?void 0:{message:`This is the control character U+${text.charCodeAt(
control).toString(16).padStart(4,"0").toUpperCase()}, which YAML does not have`,hint:'Remove it, or write it in double quotes, such as "\\u0007"',at:placeOf3(control)}},
words2=new Map([...["","~","null","Null","NULL"].map(word=>[word,null]),...["y","Y","yes","Yes","YES","true","True","TRUE","on","On","ON"].map(word=>[word,!0]),
...["n","N","no","No","NO","false","False","FALSE","off","Off","OFF"].map(word=>[word,!1])]),prefixed=/^([-+]?)(0x[0-9a-f]+|0b[01]+|0o[0-7]+|0[0-7]+)$/i,decimal=/^[-+]?(?:0|[1-9][0-9]*)$/,
float=/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:e[-+]?[0-9]+)?$/i,pointFirst=/^\.[0-9]+(?:_[0-9]+)*(?:e[-+]?[0-9]+(?:_[0-9]+)*)?$/i,notJson=/^(?:[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/,
integerOf=text=>{if(decimal.test(text))return Number(text)+0;let[,sign,digits]=prefixed.exec(text)??[];if(digits===void 0)return;let value=Number(/^0[0-7]/.test(
digits)?`0o${digits}`:digits.toLowerCase());return sign==="-"?0-value:value},floatOf=text=>{let value=float.test(text)?Number(text):Number.NaN;return Number.isFinite(
value)?value:void 0},resolvePlainScalar=text=>{let word=words2.get(text);if(word!==void 0)return word;if(notJson.test(text))throw new RangeError("is a number th\
at JSON does not have");if(text.startsWith("."))return pointFirst.test(text)?Number(text.replaceAll("_","")):text;if(!/^[-+0-9]/.test(text))return text;let plain2=text.
replaceAll("_",""),integer=integerOf(plain2);if(integer===void 0)return floatOf(plain2)??text;if(!Number.isSafeInteger(integer))throw new RangeError("is too lar\
ge to be kept exact as a number");return integer},expandedNodesMax=1e5,mergeKey="<<",DocumentReader=class{problems=[];#place;#anchors=new Map;#targets=new Map;#open=new Set;#aliasDepth=0;#expandedNodes=0;constructor(place2){
this.#place=place2}value(node){if((0,import_yaml2.isAlias)(node))return this.#alias(node);if(this.#aliasDepth>0&&++this.#expandedNodes>expandedNodesMax)throw new RangeError(
`aliases stand for more than ${expandedNodesMax} values`);if(!(0,import_yaml2.isScalar)(node)&&!(0,import_yaml2.isMap)(node)&&!(0,import_yaml2.isSeq)(node))return null;
if(node.anchor!==void 0&&this.#anchors.set(node.anchor,node),(0,import_yaml2.isScalar)(node))return this.#scalar(node);this.#collectionTag(node),this.#open.add(
node);let value=(0,import_yaml2.isMap)(node)?this.#map(node):node.items.map(item=>this.value(item));return this.#open.delete(node),value}follow(node){return(0,import_yaml2.isAlias)(
node)?this.#targets.get(node):node}pairOf(map,key){return map.items.findLast(pair=>!isMergeKey(pair.key)&&this.#keyText(pair.key)===key)??mergedMaps(map,node=>this.
follow(node)).flatMap(m=>this.pairOf(m,key)??[])[0]}#reject(node,message,hint){this.#aliasDepth>0||this.problems.push({message,hint,at:this.#place(node)})}#alias(alias){
let target=this.#targets.get(alias)??this.#anchors.get(alias.source);if(target===void 0||this.#open.has(target)){let what=target===void 0?"has no anchor before \
it in its document":"stands inside what it refers to";return this.#reject(alias,`This alias ${what}`,"Refer to an anchor (&name) that ends above it; a value tha\
t begins with * stands in quotes"),null}this.#targets.set(alias,target),this.#aliasDepth++;let value=this.value(target);return this.#aliasDepth--,value}#scalar(node){
let text=String(node.value??"");try{return node.tag===void 0?node.type==="PLAIN"?resolvePlainScalar(text):text:this.#tagged(node,shortTag(node.tag),text)}catch(error2){
return this.#reject(node,`This value ${messageOf(error2)}`,"Write it in quotes"),text}}#tagged(node,tag,text){if(["!","!!str","!!timestamp"].includes(tag))return text;
let isOfType=typeTests.get(tag),value=resolvePlainScalar(text);if(isOfType?.(value))return value;let message=isOfType?`This value is not of type ${tag}`:`YAML t\
ag ${tag} is not supported`;return this.#reject(node,message,"Remove the tag and write the value plainly"),text}#collectionTag(node){node.tag===void 0||["!!map",
"!!seq"].includes(shortTag(node.tag))||this.#reject(node,`YAML tag ${shortTag(node.tag)} is not supported`,"Remove the tag")}#map(map){let entries=new Map,keys=new Map;
for(let pair of map.items){if(isMergeKey(pair.key)){this.#merge(pair,entries,keys);continue}let key=this.#key(pair.key),first=keys.get(key);first!==void 0&&this.#reject(
pair.key,`Key "${key}" stands twice, first in line ${this.#place(first).line}`,"Remove one of the two"),keys.set(key,pair.key),entries.set(key,this.value(pair.value))}
return Object.fromEntries(entries)}#merge(pair,entries,ownKeys){let value=this.value(pair.value),sources=Array.isArray(value)?value:[value];for(let source of sources.
toReversed()){if(typeof source!="object"||source===null||Array.isArray(source)){this.#reject(pair.value,'"<<" merges maps only','Give it an alias of a map, such\
 as "*base"');continue}for(let[key,merged]of Object.entries(source))ownKeys.has(key)&&this.#reject(pair.key,`"<<" also sets "${key}", which stands above it`,'Pu\
t "<<" first in its map'),entries.set(key,merged)}}#keyText(node){let key=this.follow(node);if(!(0,import_yaml2.isScalar)(key))return;let text=String(key.value??
"");try{return String(key.type==="PLAIN"&&key.tag===void 0?resolvePlainScalar(text):text)}catch{return text}}#key(node){let value=this.value(node),plain2=typeof value==
"number"&&!isPlainNumber(value);return(0,import_yaml2.isMap)(node)&&node.flow===!0?this.#reject(node,'This is no YAML value: "{{" begins a template, which only \
Helm renders',"Write what is meant, or make the folder a Helm chart, with a Chart.yaml"):(value===null||typeof value=="object"||plain2)&&this.#reject(node,"This\
 key is neither text nor a plain number","Write the key in quotes"),String(value)}},typeTests=new Map([["!!int",Number.isInteger],["!!float",value=>typeof value==
"number"],["!!bool",value=>typeof value=="boolean"],["!!null",value=>value===null]]),shortTag=tag=>tag.replace(/^tag:yaml\.org,2002:/,"!!"),isPlainNumber=value=>Number.
isSafeInteger(value)||Number(value.toPrecision(6))===value&&Math.abs(value)>=1e-4&&Math.abs(value)<1e6,isMergeKey=key=>(0,import_yaml2.isScalar)(key)&&key.value===
mergeKey&&key.type==="PLAIN"&&key.tag===void 0,mergedMaps=(map,follow3)=>map.items.filter(pair=>isMergeKey(pair.key)).map(pair=>follow3(pair.value)).flatMap(source=>(0,import_yaml2.isSeq)(
source)?source.items.map(follow3):[source]).filter(source=>(0,import_yaml2.isMap)(source)),parserOptions={schema:"failsafe",resolveKnownTags:!1,uniqueKeys:!1,prettyErrors:!1,
logLevel:"error"},parseYaml=(text,file)=>{let lines=new import_yaml.LineCounter,place2=offset=>{let{line,col}=lines.linePos(offset);return{file,line,column:col}};
try{let unreadable=textProblem(text,offsetPlace(text,file));if(unreadable!==void 0)return{documents:[],problems:[unreadable]};let read2=[...(0,import_yaml.parseAllDocuments)(
text,{...parserOptions,lineCounter:lines})].map(document=>document.errors.length>0?{document:[],problems:syntaxProblems(document.errors,place2)}:readDocument(document,
place2));return{documents:read2.flatMap(({document})=>document),problems:read2.flatMap(({problems})=>problems)}}catch(error2){return{documents:[],problems:[tooMuch(
error2,place2(0))]}}},offsetPlace=(text,file)=>offset=>{let lines=text.slice(0,offset).split(`
`);return{file,line:lines.length,column:(lines.at(-1)?.length??0)+1}},tooMuch=(error2,at)=>({message:`This file cannot be read: ${messageOf(error2).includes("ca\
ll stack")?"the values are nested too deeply":messageOf(error2)}`,hint:"Write out what is meant",at}),readDocument=(parsed,placeOf3)=>{let place2=node=>placeOf3(
node?.range?.[0]??parsed.range[0]),reader=new DocumentReader(place2);return{document:[{value:reader.value(parsed.contents),at:place2(parsed.contents),positionOf:path4=>place2(
reader.follow(walk(reader,parsed.contents,path4).value)),keyPositionOf:path4=>place2(walk(reader,parsed.contents,path4).key)}],problems:reader.problems}},walk=(reader,root,path4)=>{
let at={key:root,value:root};for(let step2 of path4){let parent=reader.follow(at.value),pair=(0,import_yaml.isMap)(parent)?reader.pairOf(parent,String(step2)):void 0,
item=(0,import_yaml.isSeq)(parent)?parent.items[Number(step2)]:void 0;if(pair===void 0&&item===void 0)return at;at=pair===void 0?{key:item,value:item}:{key:pair.
key,value:pair.value}}return at},runContextOf=env=>{let text=name=>env[name]??"",repository=text("GITHUB_REPOSITORY");return{repository,commit:text("GITHUB_SHA"),
ref:text("GITHUB_REF"),actor:text("GITHUB_ACTOR"),runId:text("GITHUB_RUN_ID"),attempt:Number(text("GITHUB_RUN_ATTEMPT")||"1"),runUrl:`${text("GITHUB_SERVER_URL")}\
/${repository}/actions/runs/${text("GITHUB_RUN_ID")}`,workspace:text("GITHUB_WORKSPACE")||process.cwd(),tempDirectory:text("RUNNER_TEMP")||"/tmp"}},dnsLabel=[/^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$/,
"lower-case letters, digits and -, at most 63, beginning and ending with a letter or digit"],InputReader=class{#source;#problems=[];constructor(source){this.#source=
source}get problems(){return this.#problems}reject(message,hint){this.#problems.push({message,hint})}text(name){let value=this.#source(name).trim();return value===
""?void 0:value}required(name){let value=this.text(name);return value===void 0&&this.reject(`Input ${name} is missing`,`Add "${name}:" under "with:" of this ste\
p`),value??""}matching(name,pattern,form){let value=this.text(name);return value!==void 0&&!pattern.test(value)&&this.reject(`Input ${name} is "${value}"`,`It m\
ust be ${form}`),value}oneOf(name,values,fallback){let value=this.text(name)??fallback,known=values.find(candidate=>candidate===value);return known===void 0&&this.
reject(`Input ${name} is "${value}"`,`It must be one of ${values.join(", ")}`),known??fallback}flag(name,fallback){let value=this.text(name)?.toLowerCase();return value===
void 0?fallback:(value!=="true"&&value!=="false"&&this.reject(`Input ${name} is "${value}"`,"It must be true or false"),value==="true")}integer(name,range){let text=this.
text(name),value=text===void 0?range.fallback:Number(text);return(!Number.isInteger(value)||value<range.min||value>range.max)&&this.reject(`Input ${name} is "${text}\
"`,`It must be a whole number from ${range.min} to ${range.max}`),value}lines(name){return this.#source(name).split(`
`).map(line=>line.trim()).filter(line=>line!==""&&!line.startsWith("#"))}words(name){return this.lines(name).flatMap(line=>line.split(/[\s,]+/).filter(Boolean))}pairs(name){
let entries=this.lines(name).map(line=>{let at=line.indexOf("=");return at<1&&this.reject(`Input ${name} has the line "${line}"`,"Each line must be NAME=value"),
[line.slice(0,Math.max(at,0)),line.slice(at+1)]});return Object.fromEntries(entries)}json(name,accept){let text=this.text(name);if(text!==void 0){try{let value=JSON.
parse(text);if(accept(value))return value}catch{}this.reject(`Input ${name} is not what the earlier step wrote`,"Pass that step's output on unchanged")}}},parseInputs=(source,build2)=>{
let reader=new InputReader(source),inputs=build2(reader),[first,...more]=reader.problems;if(first===void 0)return inputs;let message=more.length===0?first.message:
`${reader.problems.length} inputs are wrong`;throw new TowlineError("input-invalid",message,{hint:first.hint,problems:reader.problems})},place=at=>at===void 0?{}:
{file:at.file,startLine:at.line,startColumn:at.column},masked=new Redactor,redact=text=>masked.redact(text),actionLog={debug:message=>debug(redact(message)),info:message=>info(
redact(message)),notice:(message,at)=>notice(redact(message),place(at)),warning:(message,at)=>warning(redact(message),place(at)),error:(message,at)=>error(redact(
message),place(at)),group,mask:value=>{for(let text of masked.add(value))setSecret(text)},redact},actionExec=async(command,args,options={})=>{options.signal?.throwIfAborted();
let run=getExecOutput(command,[...args],{silent:!0,ignoreReturnCode:!0,cwd:options.cwd,env:options.env===void 0?void 0:{...options.env},input:options.input===void 0?
void 0:Buffer.from(options.input),listeners:{stdline:line=>options.onLine?.(line,"stdout"),errline:line=>options.onLine?.(line,"stderr")}}).catch(cause=>{throw new TowlineError(
"command-failed",`${command} cannot be started: ${messageOf(cause)}`,{cause})});return await Promise.race([run,aborted(options.signal)])},aborted=signal=>new Promise(
(_,reject)=>{signal?.addEventListener("abort",()=>reject(signal.reason),{once:!0})}),reportError=(error2,log)=>{if(!isTowlineError(error2)){log.error(`Towline i\
tself failed: ${messageOf(error2)}. This is a bug; please report it with this log`),log.debug(error2 instanceof Error?error2.stack??error2.message:String(error2));
return}for(let problem of problemsOf(error2))log.error(lineOf(problem),problem.at);error2.cause!==void 0&&log.debug(`${error2.code}, caused by: ${messageOf(error2.
cause)}`)},problemsOf=error2=>error2.problems.length>0?error2.problems:[error2],placeOf=({at})=>at===void 0?"":`${codeHtml(`${at.file}:${at.line}:${at.column}`)}\
 `,summarizeError=error2=>`${(isTowlineError(error2)?problemsOf(error2):[{message:messageOf(error2)}]).map(problem=>`❌ ${placeOf(problem)}${escapeMarkdown(lineOf(
problem))}`).join(`

`)}
`,idToken=async audience=>{if(!process.env.ACTIONS_ID_TOKEN_REQUEST_URL)throw new TowlineError("oidc-unavailable","GitHub gives this job no OIDC token",{hint:'A\
dd "id-token: write" to the permissions of this job, and of the job that calls its workflow'});try{return await getIDToken(audience)}catch(cause){throw new TowlineError(
"oidc-unavailable",`GitHub gave no OIDC token: ${messageOf(cause)}`,{cause,hint:"Run the failed jobs again; see githubstatus.com if it persists"})}},definedEnvironment=()=>Object.
fromEntries(Object.entries(process.env).flatMap(([name,value])=>value===void 0?[]:[[name,value]])),createKit=signal=>({log:actionLog,clock:systemClock,exec:actionExec,
signal,run:runContextOf(process.env),env:definedEnvironment(),inputs:build2=>parseInputs(name=>getInput(name,{trimWhitespace:!1}),build2),output:(name,value)=>setOutput(
name,value??""),exportVariable,idToken,summary:async markdown=>{if(process.env.GITHUB_STEP_SUMMARY)try{await summary.addRaw(redact(markdown),!0).write()}catch(error2){
actionLog.warning(`The summary of this step could not be written: ${messageOf(error2)}`)}},saveState,state:getState}),cancellation=()=>{let controller=new AbortController,
cancel=()=>controller.abort(new TowlineError("cancelled","The job was cancelled"));return process.once("SIGINT",cancel),process.once("SIGTERM",cancel),controller.
signal},runAction=async main=>{let kit=createKit(cancellation()),summarized=!1,summary2=async markdown=>{summarized=!0,await kit.summary(markdown)};try{await main(
{...kit,summary:summary2})}catch(error2){reportError(error2,kit.log),summarized||await kit.summary(summarizeError(error2)),process.exitCode=1}kit.signal.aborted&&
process.exit()},fieldsOf=entry=>entry.fieldsV1??{},own=(tree,key)=>Object.hasOwn(tree,key)?tree[key]:void 0,hasField=(tree,[key,...rest])=>{if(key===void 0)return!0;
let child2=own(tree,key);return child2!==void 0&&hasField(child2,rest)},leavesOf=(tree,path4=[])=>Object.entries(tree).flatMap(([key,child2])=>{if(key===".")return[];
let here=[...path4,key];return Object.keys(child2).length===0?[here]:leavesOf(child2,here)}),union=(a,b)=>{let merged={...a};for(let[key,child2]of Object.entries(
b))merged[key]=union(own(merged,key)??{},child2);return merged},without=(tree,[key,...rest])=>{let child2=key===void 0?void 0:own(tree,key);if(key===void 0||child2===
void 0)return tree;let{[key]:_,...others2}=tree;if(rest.length===0)return others2;let left=without(child2,rest);return Object.keys(left).every(name=>name===".")&&
Object.keys(child2).length>0?others2:{...others2,[key]:left}},only=path4=>path4.reduceRight((tree,key)=>({[key]:tree}),{}),itemName=key=>{try{let value=JSON.parse(
key.slice(2));return(typeof value=="object"&&value!==null?Object.values(value):[value]).join("/")}catch{return key.slice(2)}},fieldText=path4=>path4.reduce((text,key)=>key.
startsWith("f:")?text===""?key.slice(2):`${text}.${key.slice(2)}`:`${text}[${itemName(key)}]`,""),isSame=(a,b)=>a.manager===b.manager&&a.operation===b.operation&&
a.subresource===b.subresource&&a.apiVersion===b.apiVersion,isApplierOf=(entry,manager)=>entry.manager===manager&&entry.operation==="Apply"&&entry.subresource===
void 0,lossesOf=(live,dryRun,manager)=>{let after=dryRun.metadata.managedFields??[];return(live.metadata.managedFields??[]).filter(entry=>!isApplierOf(entry,manager)&&
entry.subresource!=="status").map(entry=>{let kept=after.filter(other=>isSame(entry,other)).map(fieldsOf),fields=leavesOf(fieldsOf(entry)).filter(path4=>!kept.some(
tree=>hasField(tree,path4)));return{manager:entry.manager,subresource:entry.subresource,fields}}).filter(({fields})=>fields.length>0)},tools=[{tool:"Argo CD",marks:[
"argocd.argoproj.io/tracking-id","argocd.argoproj.io/installation-id"],managers:["argocd-controller","argocd-application-controller"],adopt:`Take it out of its \
Application ("argocd app delete <app> --cascade=false", or remove it from the app's repository with pruning off), then remove the argocd.argoproj.io annotations`},
{tool:"Flux",marks:["kustomize.toolkit.fluxcd.io/name","helm.toolkit.fluxcd.io/name"],managers:["kustomize-controller","helm-controller"],adopt:'Set "prune: fal\
se" and remove it from the Kustomization or HelmRelease, then remove the toolkit.fluxcd.io labels'},{tool:"Helm",marks:["meta.helm.sh/release-name"],managers:["\
helm"],adopt:'Have Helm forget the release ("kubectl delete secret --selector owner=helm,name=<release>" in its namespace; "helm uninstall" would delete the obj\
ect), then remove the meta.helm.sh annotations'}],markOf=({metadata},{marks:marks2})=>marks2.map(mark=>metadata.annotations?.[mark]??metadata.labels?.[mark]).find(
mark=>mark!==void 0),toolManagers=tools.flatMap(({managers})=>managers),wasManaged=({metadata},{tool,managers})=>metadata.labels?.[labels.managedBy]===tool||(metadata.
managedFields??[]).some(({manager,subresource})=>subresource===void 0&&managers.includes(manager)),labelCommand=(object,service)=>{let{namespace}=object.metadata;
return`kubectl label ${namespace===void 0?"":`--namespace ${namespace} `}${describeRef(refOf(object))} ${labels.service}=${service} --overwrite`},toolOwner=(object,service)=>{
let isOurs=object.metadata.labels?.[labels.service]===service;for(let tool of tools){let mark=markOf(object,tool);if(!(mark===void 0&&(isOurs||!wasManaged(object,
tool))))return{name:mark===void 0?tool.tool:`${tool.tool} ("${mark}")`,adopt:`${tool.adopt}, and run "${labelCommand(object,service)}"`}}},serviceOwner=(object,service)=>{
let owner=object.metadata.labels?.[labels.service];if(owner===void 0||owner===service)return;let adopt2=`Rename the object in this service's manifests, or take \
it out of ${owner}'s and run "${labelCommand(object,service)}"`;return{name:`service "${owner}"`,adopt:adopt2}},ownerOf=(object,service)=>serviceOwner(object,service)??
toolOwner(object,service),refuseForeign=(live,service)=>{let owner=ownerOf(live,service);if(owner===void 0)return;let ref=refOf(live),where=ref.namespace===void 0?
"":` in namespace "${ref.namespace}"`;throw new TowlineError("ownership-refused",`${describeRef(ref)}${where} belongs to ${owner.name}`,{hint:owner.adopt})},attempts=5,
isKubectl=manager=>manager==="kubectl"||manager.startsWith("kubectl-"),isLeftOver=(manager,{metadata},ours)=>toolManagers.includes(manager)&&ours===fieldManagerOf(
metadata.labels?.[labels.service]??""),yields=(manager,live,ours)=>manager===ours||isKubectl(manager)||manager===unrecorded||manager.startsWith(`${ours}/`)||isLeftOver(
manager,live,ours),marks=["kubectl-label","kubectl-annotate"],unrecorded="before-first-apply",isAdopted=(entry,live,ours)=>entry.subresource===void 0&&!marks.includes(
entry.manager)&&(isKubectl(entry.manager)||entry.manager===unrecorded||isLeftOver(entry.manager,live,ours)||isOwnUpdate(entry,ours)),isOwnUpdate=(entry,ours)=>entry.
manager===ours&&entry.operation==="Update"&&entry.subresource===void 0,adoptableManagers=(live,ours)=>[...new Set((live.metadata.managedFields??[]).filter(entry=>isAdopted(
entry,live,ours)).map(entry=>entry.manager))],restartedAt=["f:spec","f:template","f:metadata","f:annotations","f:kubectl.kubernetes.io/restartedAt"],replicas=["\
f:spec","f:replicas"],paused=["f:spec","f:paused"],keptBack=({spec})=>[restartedAt,["f:status"],...spec?.replicas===void 0?[replicas]:[],...spec?.paused===void 0?
[paused]:[]],split=(tree,kept)=>{let present=kept.filter(path4=>hasField(tree,path4));return{taken:present.reduce(without,tree),left:present.map(only).reduce(union,
{})}},adoptedFields=(live,desired,ours)=>{let entries=live.metadata.managedFields??[],{apiVersion}=desired,kept=keptBack(desired),fieldsV1=entries.filter(entry=>isApplierOf(
entry,ours)).map(fieldsOf).reduce(union,{}),others2=entries.flatMap(entry=>{if(isApplierOf(entry,ours))return[];if(!isAdopted(entry,live,ours)||entry.apiVersion!==
apiVersion)return[entry];let{taken,left}=split(fieldsOf(entry),kept);return fieldsV1=union(fieldsV1,taken),Object.keys(left).length===0?[]:[{...entry,fieldsV1:left}]});
return[{manager:ours,operation:"Apply",apiVersion,fieldsType:"FieldsV1",fieldsV1},...others2]},adopt=async(cluster,ref,desired,ours)=>{for(let attempt=1;;attempt++){
let live=await cluster.get(ref);if(live===void 0||adoptableManagers(live,ours).length===0)return;let patch2=[{op:"replace",path:"/metadata/managedFields",value:adoptedFields(
live,desired,ours)},{op:"replace",path:"/metadata/resourceVersion",value:live.metadata.resourceVersion}];try{await cluster.patch(ref,patch2,{type:"json",manager:ours});
return}catch(error2){if(!isTowlineError(error2,"kube-conflict")||attempt===attempts)throw error2}}},mapBounded=async(items,map)=>{let results=[],failures=[],next=0,
work=async()=>{for(;next<items.length&&failures.length===0;){let index=next++;try{results[index]=await map(items[index])}catch(error2){failures.push(error2)}}};
if(await Promise.all(Array.from({length:Math.min(8,items.length)},work)),failures.length>0)throw failures[0];return results},stages=[["Namespace"],["CustomResou\
rceDefinition"],["PriorityClass","StorageClass","RuntimeClass","IngressClass"],["ResourceQuota","LimitRange","NetworkPolicy"],["ServiceAccount","ClusterRole","R\
ole"],["ClusterRoleBinding","RoleBinding"],["ConfigMap","Secret","PersistentVolume"],["PersistentVolumeClaim"],["Service"],["*"],["Deployment","StatefulSet","Da\
emonSet","ReplicaSet","ReplicationController","Pod","Job","CronJob"],["PodDisruptionBudget","HorizontalPodAutoscaler","Ingress"],["APIService","MutatingWebhookC\
onfiguration","ValidatingWebhookConfiguration"]],stageOf=kind=>{let known=stages.findIndex(kinds=>kinds.includes(kind));return known===-1?stages.findIndex(kinds=>kinds.
includes("*")):known},inStages=items=>[...Map.groupBy(items,({ref})=>stageOf(ref.kind))].toSorted(([a],[b])=>a-b).map(([,stage])=>stage),isEntries=value=>typeof value==
"object"&&value!==null&&!Array.isArray(value),keysOf=text=>[...text.matchAll(/(\w+)=("(?:[^"\\]|\\.)*"|[^,]*)/g)].map(([,name="",value=""])=>{try{return[name,JSON.
parse(value)]}catch{return[name,value]}}),indexByKeys=(list2,text)=>{let keys=keysOf(text);return list2.findIndex(item=>isEntries(item)&&keys.some(([name,value])=>item[name]===
value)&&keys.every(([name,value])=>item[name]===void 0||item[name]===value))},bracketStep=(value,text)=>{let[whole,inner=""]=/^\[((?:"(?:[^"\\]|\\.)*"|[^\]"])*)\]/.
exec(text)??[];if(whole===void 0)return;let rest=text.slice(whole.length);if(isEntries(value))return Object.hasOwn(value,inner)?{key:inner,value:value[inner],rest}:
void 0;if(!Array.isArray(value))return;let index=/^\d+$/.test(inner)?Number(inner):indexByKeys(value,inner);return index in value?{key:index,value:value[index],
rest}:void 0},dotStep=(value,text)=>{if(!isEntries(value))return;let[key]=Object.keys(value).filter(name=>text.startsWith(name,1)&&["",".","["].includes(text.charAt(
name.length+1))).toSorted((a,b)=>b.length-a.length);return key===void 0?void 0:{key,value:value[key],rest:text.slice(key.length+1)}},follow=(value,text)=>{let step2=text.
startsWith("[")?bracketStep(value,text):dotStep(value,text);return step2===void 0?[]:[step2.key,...follow(step2.value,step2.rest)]},pathOfField=(object,field)=>follow(
object,/^[.[]/.test(field)?field:`.${field}`),fieldPosition=({subject},{object,keyPositionOf})=>{let path4=subject===void 0?[]:pathOfField(object,subject);return path4.
length===0?void 0:keyPositionOf?.(path4)},placed=(error2,desired)=>{let{at}=desired;if(!isTowlineError(error2)||at===void 0)return error2;let problems=error2.problems.
map(problem=>({...problem,at:problem.at??fieldPosition(problem,desired)??at}));return new TowlineError(error2.code,error2.message,{hint:error2.hint,cause:error2.
cause??error2,subject:error2.subject,at:error2.at??problems[0]?.at??at,problems})},general=["kube-unreachable","kube-unauthorized","kube-timeout","cancelled"],together=(errors,what)=>{
let stopping=errors.find(error2=>!isTowlineError(error2)||isTowlineError(error2,...general)),[first]=errors;if(stopping!==void 0)return stopping;if(errors.length===
1||!isTowlineError(first))return first;if(errors.every(error2=>isOneWith(first,error2)))return onBehalf(first,errors.map(messageOf));let problems=errors.flatMap(
error2=>isTowlineError(error2)?error2.problems.length>0?error2.problems:[error2]:[{message:messageOf(error2)}]);return new TowlineError(first.code,`${errors.length}\
 ${what}`,{hint:first.hint,cause:first,problems})},isOneWith=(first,error2)=>isTowlineError(first,"kube-not-found","kube-forbidden")&&isTowlineError(error2,first.
code)&&first.subject!==void 0&&error2.subject!==void 0,onBehalf=(first,messages)=>new TowlineError(first.code,[...new Set(messages)].join("; "),{hint:first.hint,
cause:first.cause}),ownsReplicas=(object,isWanted)=>(object.metadata.managedFields??[]).some(entry=>isWanted(entry.manager)&&hasField(fieldsOf(entry),["f:spec",
"f:replicas"])),givesUpReplicas=(live,desired,ours)=>desired.spec?.replicas===void 0&&live.spec?.replicas!==void 0&&ownsReplicas(live,manager=>manager===ours)&&
!ownsReplicas(live,manager=>manager!==ours),withoutReplicas=desired=>{let{replicas:_,...spec}=desired.spec;return{...desired,spec}},isAutoscaler=({manager,subresource})=>manager===
"kube-controller-manager"&&subresource==="scale",replicasManager=ours=>`${ours}/replicas`,replicasHolder=({apiVersion,kind,metadata:{name,namespace},spec})=>({apiVersion,
kind,metadata:{name,namespace},spec:{replicas:spec.replicas}}),keepReplicas=async(cluster,live,ours)=>{try{await cluster.apply(replicasHolder(live),{manager:replicasManager(
ours)})}catch(error2){if(!isTowlineError(error2,"kube-apply-conflict"))throw error2}},servedSeconds=30,pollMilliseconds=200,conditionsOf=definition=>definition?.
status?.conditions??[],isTrue=(definition,wanted)=>conditionsOf(definition).some(({type,status})=>type===wanted&&status==="True"),refusedNames=definition=>conditionsOf(
definition).find(({type,status})=>type==="NamesAccepted"&&status==="False"),served=definition=>{let{group:group2,names:names2,versions}=definition.spec;return(versions??
[]).filter(version=>version.served).map(({name})=>({apiVersion:`${group2}/${name}`,kind:names2.kind}))},isServed=async({cluster},definition)=>{for(let kind of served(
definition))if(await cluster.scopeOf(kind)==="unserved")return!1;return!0},untilServed=async(request,definition,clock)=>{let ref=refOf(definition),name=describeRef(
ref),deadline=clock.now()+servedSeconds*1e3;for(let live=definition;;live=await request.cluster.get(ref)){let refused2=refusedNames(live);if(refused2!==void 0)throw new TowlineError(
"kube-invalid",`${name} is not served: ${refused2.message??"its names are taken"}`,{hint:"Rename its kind or plural, or remove the other definition"});if(isTrue(
live,"Established")&&await isServed(request,definition))return;if(clock.now()>deadline)throw new TowlineError("kube-timeout",`${name} is not served ${servedSeconds}\
 s after it was made`,{hint:`See "kubectl describe ${name}"`});await clock.sleep(pollMilliseconds,request.signal)}},whenServed=async(change,{clock,signal},write)=>{
let isNew=change.action==="create"&&change.unchecked!==void 0,deadline=clock.now()+(isNew?servedSeconds*1e3:0);for(;;)try{return await write()}catch(error2){if(!isTowlineError(
error2,"kube-not-found")||clock.now()>=deadline)throw error2;await clock.sleep(pollMilliseconds,signal)}},turnsToRecreate=(live,desired)=>live.kind==="Deploymen\
t"&&live.spec?.strategy?.rollingUpdate!==void 0&&desired.spec?.strategy?.type==="Recreate",recreate={type:"Recreate"},withoutStrategy=desired=>{let{strategy:_,...spec}=desired.
spec;return{...desired,spec}},withRecreate=dryRun=>({...dryRun,spec:{...dryRun.spec,strategy:recreate}}),turnToRecreate=async(cluster,live,desired,manager)=>{let patch2={
spec:{strategy:{...recreate,rollingUpdate:null}}};await cluster.patch(refOf(live),patch2,{type:"merge",manager}),await adopt(cluster,refOf(live),desired,manager)},
commonStart=(a,b)=>{let at=0;for(;at<a.length&&a[at]===b[at];)at+=1;return at},window=(text,from)=>{let head=from===0?"":"…",room=80-head.length,rest=text.slice(
from);return head+(rest.length<=room?rest:`${rest.slice(0,room-1)}…`)},excerpt=value=>window(JSON.stringify(value),0),excerpts=(before,after)=>{let texts=[JSON.
stringify(before),JSON.stringify(after)];if(texts.every(text=>text.length<=80))return texts;let from=Math.max(0,commonStart(...texts)-20);return[window(texts[0],
from),window(texts[1],from)]},serverFields=["managedFields","resourceVersion","generation","uid","creationTimestamp","selfLink"],isEntries2=value=>typeof value==
"object"&&value!==null&&!Array.isArray(value),content=({status:_,...object})=>{let metadata=Object.fromEntries(Object.entries(object.metadata).filter(([name])=>!serverFields.
some(field=>field===name)));return{...object,metadata}},keyFields=["name","containerPort","port","mountPath"],itemKeys=(...lists)=>{let valuesBy=field2=>lists.map(
items=>items.map(item=>isEntries2(item)?item[field2]:void 0)),tellsApart=values=>new Set(values).size===values.length&&values.every(value=>value!==void 0),field=keyFields.
find(name=>valuesBy(name).every(tellsApart));return field===void 0?lists.map(items=>items.map((_,index)=>String(index))):valuesBy(field).map(values=>values.map(
String))},sidesOf=(before,after)=>{if(isEntries2(before)&&isEntries2(after))return[before,after].map(side=>new Map(Object.entries(side)));if(!Array.isArray(before)||
!Array.isArray(after))return;let keys=itemKeys(before,after);return[before,after].map((items,side)=>new Map(items.map((item,at)=>[keys[side]?.[at]??"",item])))},
nameIn=(path4,key,inList)=>inList?`${path4}[${key}]`:path4===""?key:`${path4}.${key}`,differences=(before,after,path4)=>{if((0,import_node_util2.isDeepStrictEqual)(
before,after))return[];let[a,b]=sidesOf(before,after)??[];if(a===void 0||b===void 0)return[{path:path4,before,after}];let found=[...new Set([...a.keys(),...b.keys()])].
flatMap(key=>differences(a.get(key),b.get(key),nameIn(path4,key,Array.isArray(before))));return found.length>0?found:[{path:path4,before,after}]},hidden="(hidde\
n)",shown=({before,after},isSecret)=>{if(before===void 0)return{after:isSecret?hidden:excerpt(after)};if(after===void 0)return{before:isSecret?hidden:excerpt(before)};
if(isSecret)return{before:hidden,after:hidden};let[was,is]=excerpts(before,after);return{before:was,after:is}},fieldChanges=(before,after)=>differences(content(
before),content(after),"").map(change=>({path:change.path,...shown(change,before.kind==="Secret")})),attemptsMax=5,madeHere=(ref,desired)=>{let group2=ref.apiVersion.
includes("/")?ref.apiVersion.split("/")[0]:"",found=desired.find(({object})=>object.kind==="Namespace"&&object.metadata.name===ref.namespace||object.kind==="Cus\
tomResourceDefinition"&&object.spec?.group===group2&&object.spec?.names?.kind===ref.kind);return found===void 0?void 0:describeRef(refOf(found.object))},beingDeleted=live=>new TowlineError(
"kube-conflict",`${describeRef(refOf(live))} is just being deleted`,{hint:"Wait until it is gone, then run this again. A finalizer in its metadata may hold it"}),
refuseUntouchable=(live,service)=>{if(refuseForeign(live,service),live.metadata.deletionTimestamp!==void 0)throw beingDeleted(live)},isSameVersion=(a,b)=>a.metadata.
resourceVersion===b.metadata.resourceVersion,look=async(request,object,attempt=1)=>{let{cluster,service}=request,ref=refOf(object),[read2,tried]=await Promise.allSettled(
[cluster.get(ref),cluster.apply(object,{manager:fieldManagerOf(service),dryRun:!0,force:!0})]),live=read2.status==="fulfilled"?read2.value:void 0;if(live!==void 0&&
refuseUntouchable(live,service),live!==void 0&&turnsToRecreate(live,object)){let seen=await look(request,withoutStrategy(object));return seen.kind==="present"?{
...seen,dryRun:withRecreate(seen.dryRun)}:seen}if(tried.status==="rejected"){let needs=isTowlineError(tried.reason,"kube-not-found")?madeHere(ref,request.desired):
void 0;if(needs!==void 0)return{kind:"unserved",needs};throw tried.reason}if(read2.status==="rejected")throw read2.reason;return live===void 0?{kind:"absent"}:isSameVersion(
live,tried.value)||attempt===attemptsMax?{kind:"present",live,dryRun:tried.value}:await look(request,object,attempt+1)},triesMax=5,successor=(live,wanted)=>{let{
managedFields:_,...metadata}=live.metadata,labels2={...metadata.labels,...wanted.metadata.labels},annotations2={...metadata.annotations,...wanted.metadata.annotations};
return{...wanted,...live.immutable===!0?{immutable:!0}:{},metadata:{...metadata,labels:labels2,...Object.keys(annotations2).length>0&&{annotations:annotations2}}}},
contentOf=({metadata,...content2})=>[{...content2,data:content2.data??{},binaryData:content2.binaryData??{}},metadata.labels??{},metadata.annotations??{}],isSame2=(a,b)=>(0,import_node_util.isDeepStrictEqual)(
contentOf(a),contentOf(b)),isImmutable=live=>new TowlineError("kube-invalid",`${describeRef(refOf(live))} is immutable: its content cannot be replaced`,{hint:'G\
ive it "strategy: recreate" (it is missing for a moment then), or "strategy: versioned"'}),afresh=object=>{let{uid:_,resourceVersion:__,creationTimestamp:___,managedFields:____,
...metadata}=object.metadata;return{...object,metadata}},isRace=error2=>isTowlineError(error2,"kube-conflict","kube-already-exists"),swapContent=async(cluster,wanted,{
manager,how})=>{for(let tries=1;;tries+=1)try{let live=await cluster.get(refOf(wanted));if(live===void 0)return await cluster.create(afresh(wanted),{manager});let next=successor(
live,wanted);if(isSame2(live,next))return live;if(live.immutable!==!0)return await cluster.replace(next,{manager});if(how==="replace")throw isImmutable(live);let{
uid,resourceVersion}=live.metadata;return await cluster.delete(refOf(live),{uid,resourceVersion}),await cluster.create(afresh(next),{manager})}catch(error2){if(!isRace(
error2)||tries===triesMax)throw error2}},planSwap=async({cluster,service},desired,{manager,how})=>{let ref=refOf(desired.object),live=await cluster.get(ref);if(live===
void 0)return;refuseUntouchable(live,service);let next=successor(live,desired.object);if(isSame2(live,next))return{action:"none",ref,desired,live};if(live.immutable===
!0&&how==="replace")throw isImmutable(live);return live.immutable!==!0&&await tryOut(cluster,next,manager),{action:"update",ref,desired,live,fields:fieldChanges(
live,next)}},tryOut=async(cluster,next,manager)=>{try{await cluster.replace(next,{manager,dryRun:!0})}catch(error2){if(!isRace(error2))throw error2}},applyOne=async({
cluster,service},change)=>{if(change.action==="none")return change.live;let{object}=change.desired,manager=fieldManagerOf(service);if(change.action==="create")return await cluster.
apply(object,{manager});let{write:how}=change.desired;if(how!==void 0)return await swapContent(cluster,object,{manager,how});givesUpReplicas(change.live,object,
manager)&&await keepReplicas(cluster,change.live,manager);let turns=turnsToRecreate(change.live,object);turns&&await turnToRecreate(cluster,change.live,object,manager),
change.takeOver!==void 0&&change.leaves!==!0&&await adopt(cluster,change.ref,object,manager);let applied=await cluster.apply(object,{manager,force:turns||change.
takeOver!==void 0});return(change.live.metadata.managedFields??[]).length>0?applied:(await adopt(cluster,change.ref,object,manager),await cluster.apply(object,{
manager,force:!0}))},applyChanges=async(request,changes,clock=systemClock)=>{let applied=new Map,{signal}=request;for(let stage of inStages(changes))await mapBounded(
stage,async change=>{signal?.throwIfAborted();let object=await whenServed(change,{clock,signal},()=>applyOne(request,change)).catch(error2=>{throw placed(error2,
change.desired)});change.action!=="none"&&change.ref.kind==="CustomResourceDefinition"&&await untilServed(request,object,clock),applied.set(change,{action:change.
action,ref:change.ref,object})});return changes.flatMap(change=>applied.get(change)??[])},labelled=(object,service)=>({...object,metadata:{...object.metadata,labels:{
...object.metadata.labels,[labels.service]:service,[labels.managedBy]:"towline"}}}),parseName=image=>{let[named="",digest]=image.split("@"),[first="",...rest]=named.
replace(/:[^/:]*$/,"").split("/"),pinned=digest!==void 0;return rest.length>0&&(/[.:]/.test(first)||first==="localhost")?{registry:first,repository:rest.join("/"),
pinned}:{repository:[first,...rest].join("/"),pinned}},isMeantBy=(image,{repository,reference})=>{if(image===reference)return!0;let name=parseName(image);if(name.
pinned||name.repository!==repository)return!1;let{registry}=name;return registry===void 0||parseRegistryHost(registry)!==void 0||registry===parseName(reference).
registry},isRecord=value=>typeof value=="object"&&value!==null&&!Array.isArray(value),step=(place2,part)=>{if(!isRecord(place2.value))return[];let each=part.endsWith(
"[]"),field=each?part.slice(0,-2):part,value=place2.value[field],segments=[...place2.segments,field];return each?Array.isArray(value)?value.map((element,index)=>({
segments:[...segments,index],value:element})):[]:value===void 0?[]:[{segments,value}]},placesAt=(root,path4)=>path4.split(".").filter(part=>part!=="").reduce((places,part)=>places.
flatMap(place2=>step(place2,part)),[{segments:[],value:root}]),pointerOf=segments=>segments.map(segment=>`/${String(segment).replaceAll("~","~0").replaceAll("/",
"~1")}`).join(""),segmentsOf=pointer=>pointer.split("/").slice(1).map(segment=>segment.replaceAll("~1","/").replaceAll("~0","~")),fieldName=segments=>segments.reduce(
(path4,segment)=>typeof segment=="number"?`${path4}[${segment}]`:path4===""?segment:`${path4}.${segment}`,""),withValueAt=(root,segments,value)=>{let[head,...rest]=segments;
if(head===void 0)return value;if(Array.isArray(root))return root.map((element,index)=>index===head?withValueAt(element,rest,value):element);let record=root;return{
...record,[head]:withValueAt(record[head],rest,value)}},podSpecPaths={Pod:"spec",PodTemplate:"template.spec",Deployment:"spec.template.spec",StatefulSet:"spec.t\
emplate.spec",DaemonSet:"spec.template.spec",ReplicaSet:"spec.template.spec",ReplicationController:"spec.template.spec",Job:"spec.template.spec",CronJob:"spec.j\
obTemplate.spec.template.spec",ControllerRevision:"data.spec.template.spec"},containerPaths=["initContainers[]","containers[]","ephemeralContainers[]"],volumeImagePath="\
volumes[].image.reference",containerRows=[{kind:"ConfigMap",path:"env[].valueFrom.configMapKeyRef",name:"name",keys:"key"},{kind:"Secret",path:"env[].valueFrom.\
secretKeyRef",name:"name",keys:"key"},{kind:"ConfigMap",path:"envFrom[].configMapRef",name:"name"},{kind:"Secret",path:"envFrom[].secretRef",name:"name"}],volumeRows=[
{kind:"ConfigMap",path:"configMap",name:"name",keys:"items[].key"},{kind:"Secret",path:"secret",name:"secretName",keys:"items[].key"},{kind:"ConfigMap",path:"pr\
ojected.sources[].configMap",name:"name",keys:"items[].key"},{kind:"Secret",path:"projected.sources[].secret",name:"name",keys:"items[].key"},{kind:"PersistentV\
olumeClaim",path:"persistentVolumeClaim",name:"claimName"},{kind:"Secret",path:"csi.nodePublishSecretRef",name:"name"},{kind:"Secret",path:"flexVolume.secretRef",
name:"name"},{kind:"Secret",path:"azureFile",name:"secretName"},{kind:"Secret",path:"cephfs.secretRef",name:"name"},{kind:"Secret",path:"rbd.secretRef",name:"na\
me"},{kind:"Secret",path:"iscsi.secretRef",name:"name"},{kind:"Secret",path:"cinder.secretRef",name:"name"},{kind:"Secret",path:"scaleIO.secretRef",name:"name"},
{kind:"Secret",path:"storageos.secretRef",name:"name"}],below=(prefix,rows)=>rows.map(row=>({...row,path:row.path===""?prefix:`${prefix}.${row.path}`})),podSpecRows=[
...containerPaths.flatMap(path4=>below(path4,containerRows)),...below("volumes[]",volumeRows),{kind:"Secret",path:"imagePullSecrets[]",name:"name",madeByOthers:!0}],
otherRows={Ingress:[{kind:"Secret",path:"spec.tls[]",name:"secretName",madeByOthers:!0}],ServiceAccount:[{kind:"Secret",path:"secrets[]",name:"name",madeByOthers:!0},
{kind:"Secret",path:"imagePullSecrets[]",name:"name",madeByOthers:!0}]},referenceRows=kind=>{let podSpec=podSpecPaths[kind];return podSpec===void 0?otherRows[kind]??
[]:below(podSpec,podSpecRows)},below2=(prefix,path4)=>prefix===void 0?void 0:`${prefix}.${path4}`,placesIn=(object,path4)=>{let whole=below2(podSpecPaths[object.
kind],path4);return whole===void 0?[]:placesAt(object,whole)},isWorkload=object=>object.kind!=="ControllerRevision"&&object.kind!=="PodTemplate"&&object.kind in
podSpecPaths,podTemplateOf=object=>{let path4=podSpecPaths[object.kind]?.split(".").slice(0,-1).join(".");return path4?placesAt(object,path4)[0]?.value:void 0},
imagePlaces=object=>[...containerPaths.map(path4=>`${path4}.image`),volumeImagePath].flatMap(path4=>placesIn(object,path4)).filter(({value})=>typeof value=="str\
ing"),imagesOf=object=>imagePlaces(object).map(({value})=>value),substituteImages=(manifests,substitutions)=>{let matches=Object.fromEntries(substitutions.map(({
repository})=>[repository,0]));return{manifests:manifests.map(manifest=>{let object=imagePlaces(manifest.object).reduce((current,{segments,value})=>{let match=substitutions.
find(each=>isMeantBy(value,each));return match===void 0?current:(matches[match.repository]=(matches[match.repository]??0)+1,withValueAt(current,segments,match.reference))},
manifest.object);return object===manifest.object?manifest:{...manifest,object}}),matches}},clusterScoped={"":["Namespace","Node","PersistentVolume"],apps:[],batch:[],
autoscaling:[],policy:[],"networking.k8s.io":["IngressClass","IPAddress","ServiceCIDR"],"discovery.k8s.io":[],"coordination.k8s.io":[],"events.k8s.io":[],"rbac.\
authorization.k8s.io":["ClusterRole","ClusterRoleBinding"],"storage.k8s.io":["StorageClass","CSIDriver","CSINode","VolumeAttachment","VolumeAttributesClass"],"s\
cheduling.k8s.io":["PriorityClass"],"node.k8s.io":["RuntimeClass"],"apiextensions.k8s.io":["CustomResourceDefinition"],"apiregistration.k8s.io":["APIService"],"\
admissionregistration.k8s.io":["MutatingWebhookConfiguration","ValidatingWebhookConfiguration","ValidatingAdmissionPolicy","ValidatingAdmissionPolicyBinding","M\
utatingAdmissionPolicy","MutatingAdmissionPolicyBinding"],"certificates.k8s.io":["CertificateSigningRequest","ClusterTrustBundle"],"flowcontrol.apiserver.k8s.io":[
"FlowSchema","PriorityLevelConfiguration"]},scopeOf=(apiVersion,kind)=>{let group2=apiVersion.includes("/")?apiVersion.split("/")[0]??"":"",kinds=clusterScoped[group2];
return kinds===void 0?"unknown":kinds.includes(kind)?"cluster":"namespace"},textPaths=["command[]","args[]","env[].value"],namingSecrets=new Set(["PersistentVol\
ume","StorageClass"]),mayNameAnywhere=({apiVersion,kind})=>namingSecrets.has(kind)||scopeOf(apiVersion,kind)==="unknown",textsIn=(value,segments)=>typeof value==
"string"?[{segments,value}]:typeof value!="object"||value===null?[]:(Array.isArray(value)?[...value.entries()]:Object.entries(value)).flatMap(([key,member])=>textsIn(
member,[...segments,key])),textPlaces=object=>{if(!mayNameAnywhere(object))return mentionPaths(object.kind).flatMap(path4=>placesAt(object,path4));let{apiVersion:_version,
kind:_kind,metadata:_metadata,status:_status,...content2}=object;return textsIn(content2,[])},mentionPaths=kind=>{let podSpec=podSpecPaths[kind];return podSpec===
void 0?["rules[].resourceNames[]"]:containerPaths.flatMap(list2=>textPaths.map(path4=>`${podSpec}.${list2}.${path4}`))},annotationPlaces=object=>{let template2=podSpecPaths[object.
kind]?.replace(/\.?spec$/,"");return(template2?["metadata.annotations",`${template2}.metadata.annotations`]:["metadata.annotations"]).flatMap(path4=>placesAt(object,
path4)).flatMap(({segments,value})=>Object.entries(value??{}).map(([key,text])=>({segments:[...segments,key],value:text})))},bareMentions=(object,names2)=>[...textPlaces(
object),...annotationPlaces(object)].flatMap(({segments,value})=>{let words3=typeof value=="string"?value.split(/[\s=,]+/):[];return names2.filter(name=>words3.
includes(name)).map(name=>({name,field:fieldName(segments)}))}),isEntries3=value=>typeof value=="object"&&value!==null&&!Array.isArray(value),kindOf=(value,path4=[])=>value==
null?"missing":Array.isArray(value)?"a list":typeof value=="object"?"a map":path4[0]==="stringData"?`a ${typeof value}`:`the ${typeof value} ${JSON.stringify(value)}`,
requireText=({positionOf:positionOf3},value,path4,hint)=>{if(typeof value=="string"&&value!=="")return[];let what=value===""?"empty":kindOf(value);return[{message:`${fieldName(
path4)} is ${what}`,hint,at:positionOf3(path4)}]},nameHint=metadata=>"generateName"in metadata?"generateName is not supported: every deploy would make another o\
bject. Give it a name":"Give the object a name, in quotes where it looks like a number",requireTextMap=(candidate,map,path4)=>map==null?[]:isEntries3(map)?Object.
entries(map).flatMap(([key,value])=>typeof value=="string"||value===null?[]:[{message:`${fieldName(path4)}.${key} is ${kindOf(value,path4)}, but must be text`,hint:typeof value==
"object"?"Write one text value":"Write the value in quotes",at:candidate.positionOf([...path4,key])}]):[{message:`${fieldName(path4)} is ${kindOf(map,path4)}, b\
ut must be a map`,hint:"Write it as NAME: value",at:candidate.positionOf(path4)}],environmentProblems=(candidate,kind)=>{let prefix=podSpecPaths[kind];return prefix===
void 0?[]:containerPaths.flatMap(list2=>placesAt(candidate.value,`${prefix}.${list2}.env[].value`)).filter(({value})=>typeof value!="string"&&value!==null).map(
({segments,value})=>({message:`${fieldName(segments)} is ${kindOf(value)}, but must be text`,hint:"Write the value in quotes",at:candidate.positionOf(segments)}))},
shapeProblems=candidate=>{let{value,at}=candidate;if(!isEntries3(value))return[{message:`This is ${kindOf(value)}, not a Kubernetes object`,hint:"Remove it",at}];
let metadata=isEntries3(value.metadata)?value.metadata:{},kind=String(value.kind);return[...requireText(candidate,value.apiVersion,["apiVersion"],'Add it, such \
as "apiVersion: apps/v1"'),...requireText(candidate,value.kind,["kind"],'Add it, such as "kind: Deployment"'),...requireText(candidate,metadata.name,["metadata",
"name"],nameHint(metadata)),...metadata.namespace===void 0||metadata.namespace===null?[]:requireText(candidate,metadata.namespace,["metadata","namespace"],"Writ\
e it as text"),...requireTextMap(candidate,metadata.labels,["metadata","labels"]),...requireTextMap(candidate,metadata.annotations,["metadata","annotations"]),...kind===
"ConfigMap"?requireTextMap(candidate,value.data,["data"]):[],...kind==="Secret"?requireTextMap(candidate,value.stringData,["stringData"]):[],...environmentProblems(
candidate,kind)]},asObject=value=>value,candidateAt=(document,value,path4)=>({value,at:path4.length===0?document.at:document.positionOf(path4),positionOf:inner=>document.
positionOf([...path4,...inner]),keyPositionOf:inner=>document.keyPositionOf([...path4,...inner])}),candidatesOf=(document,value=document.value,path4=[])=>value===
null?[]:isEntries3(value)&&String(value.kind).endsWith("List")&&Array.isArray(value.items)?value.items.flatMap((item,index)=>candidatesOf(document,item,[...path4,
"items",index])):[candidateAt(document,value,path4)],names=["kustomization.yaml","kustomization.yml","Kustomization"],isKustomizationName=name=>names.includes(name),
folderFields=["resources[]","bases[]","components[]","generators[]","transformers[]","validators[]"],fileFields=["crds[]","configurations[]","openapi.path","pat\
ches[].path","patchesJson6902[].path","patchesStrategicMerge[]","replacements[].path"],keyedFields=["configMapGenerator[]","secretGenerator[]"].flatMap(field=>[
`${field}.files[]`,`${field}.envs[]`,`${field}.env`]),helmFields=["helmCharts","helmChartInflationGenerator"],isPath=value=>typeof value=="string"&&!value.includes(
`
`),entriesOf=(value,positionOf3)=>{let entries=(fields,mayBeFolder,pathOf=text=>text)=>fields.flatMap(field=>placesAt(value,field)).flatMap(place2=>isPath(place2.
value)?[{path:pathOf(place2.value),at:positionOf3(place2),mayBeFolder}]:[]);return[...entries(folderFields,!0),...entries(fileFields,!1),...entries(keyedFields,
!1,text=>text.slice(text.indexOf("=")+1))]},chartProblems=(value,positionOf3)=>helmFields.flatMap(field=>placesAt(value,field)).map(place2=>({message:`${place2.
segments[0]}: a kustomization that fetches Helm charts is refused: what a deploy applies has to stand in the repository`,hint:'Render the chart into the reposit\
ory, or point "manifests" at the chart itself',at:positionOf3(place2)})),fieldsFollowed=[...folderFields,...fileFields,...keyedFields,...helmFields].map(path4=>path4.
split(/[.[]/)[0]??""),spellingProblems=document=>Object.keys(isEntries3(document.value)?document.value:{}).flatMap(key=>{let meant=fieldsFollowed.find(field=>field.
toLowerCase()===key.toLowerCase());return meant===void 0||meant===key?[]:[{message:`"${key}" is no field`,hint:`Write ${meant}`,at:document.keyPositionOf([key])}]}),
furtherDocuments=documents=>documents.slice(1).map(({at})=>({message:"A kustomization is one YAML document, but this is another one",hint:'Remove it, and the "-\
--" before it',at})),readKustomization=async(root,folder)=>{let name=(await(0,import_promises3.readdir)((0,import_node_path2.join)(root,folder))).find(isKustomizationName);
if(name===void 0)return;let path4=import_node_path2.posix.join(folder,name),{documents,problems}=parseYaml(await(0,import_promises3.readFile)((0,import_node_path2.join)(
root,path4),"utf8"),path4),[document]=documents;if(document===void 0)return{path:path4,value:null,entries:[],problems};let positionOf3=({segments})=>document.positionOf(
segments);return{path:path4,value:document.value,entries:entriesOf(document.value,positionOf3),problems:[...problems,...furtherDocuments(documents),...spellingProblems(
document),...chartProblems(document.value,positionOf3)]}},fileProblem=(path4,message,hint)=>({message:`${path4}: ${message}`,hint,at:{file:path4,line:1,column:1}}),
contains=(root,path4)=>{let way=(0,import_node_path3.relative)(root,path4);return way===""||!(0,import_node_path3.isAbsolute)(way)&&way!==".."&&!way.startsWith(
`..${import_node_path3.sep}`)},isMissing=error2=>{let{code:code2}=error2;return code2==="ENOENT"||code2==="ENOTDIR"},outside=path4=>fileProblem(path4,"leads out\
 of the repository","Copy the files into the repository, or correct the path or link"),findInTree=async(root,path4)=>{if(!contains((0,import_node_path3.resolve)(
root),(0,import_node_path3.resolve)(root,path4)))return outside(path4);try{let base=await(0,import_promises4.realpath)(root),real=await(0,import_promises4.realpath)(
(0,import_node_path3.resolve)(base,path4));if(!contains(base,real))return outside(path4);let found=await(0,import_promises4.stat)(real);return found.isDirectory()?
{path:path4,kind:"folder"}:{path:path4,kind:found.isFile()?"file":"other"}}catch(error2){return isMissing(error2)?void 0:error2.code==="ELOOP"?fileProblem(path4,
"is a link that leads back to itself","Correct or remove the link"):fileProblem(path4,`cannot be read: ${messageOf(error2)}`,"Correct the path or the file's mod\
e")}},isProblem=value=>"message"in value,extensions=new Set([".yaml",".yml",".json"]),toolOf=name=>isKustomizationName(name)?"kustomize":name==="Chart.yaml"?"he\
lm":void 0,firstOf=async(root,candidates)=>{for(let candidate of candidates){let found=await findInTree(root,candidate.replace(/\/+$/,""));if(found!==void 0)return found}
return{message:`There ${candidates.length===1?"is no":"are none of"} ${candidates.join(", ")} in the repository`,hint:'Put the Kubernetes YAML there, or correct\
 "manifests". Is the repository checked out before this step?'}},renderedBy=(folder,names2)=>{let markers=names2.filter(name=>toolOf(name)!==void 0),[first,...others2]=[
...new Set(markers.map(toolOf))];if(first!==void 0)return others2.length===0&&(markers.length===1||first==="helm")?{kind:first,folder}:fileProblem(folder,`holds\
 ${markers.join(" and ")}: which one counts cannot be told`,"Remove all but one of them, or move it to a folder of its own")},filesOf=(folder,names2)=>{let files=names2.
filter(name=>extensions.has((0,import_node_path.extname)(name))&&!name.startsWith("."));return files.length>0?files.map(name=>`${folder}/${name}`):fileProblem(folder,
"holds no .yaml, .yml or .json file, no kustomization.yaml and no Chart.yaml","Folders inside it are not read: name the folder that holds the files itself")},read=async(root,path4)=>{
let found=await findInTree(root,path4);if(found===void 0)return fileProblem(path4,"is a link to nothing","Correct or remove the link");if(isProblem(found))return found;
if(found.kind!=="file")return fileProblem(path4,"is no file","Rename it: only files end in .yaml or .json");try{let bytes=await(0,import_promises2.readFile)((0,import_node_path.join)(
root,path4));return(0,import_node_buffer.isUtf8)(bytes)?{path:path4,text:new TextDecoder().decode(bytes)}:fileProblem(path4,"is not UTF-8 text","Save it as UTF-\
8")}catch(error2){return fileProblem(path4,`cannot be read: ${messageOf(error2)}`,"Correct the file's mode")}},noFiles=problem=>({kind:"files",files:[],problems:[
problem]}),plainFiles=async(root,paths)=>{let answers=await Promise.all(paths.map(path4=>read(root,path4)));return{kind:"files",files:answers.filter(answer=>!isProblem(
answer)),problems:answers.filter(isProblem)}},folderSource=async(root,folder)=>{let names2=(await(0,import_promises2.readdir)((0,import_node_path.join)(root,folder))).
toSorted(),rendered=renderedBy(folder,names2);if(rendered!==void 0)return isProblem(rendered)?noFiles(rendered):rendered;let paths=filesOf(folder,names2);return"\
message"in paths?noFiles(paths):plainFiles(root,paths)},sourceOf=async(root,candidates)=>{let found=await firstOf(root,candidates);return isProblem(found)?noFiles(
found):found.kind==="folder"?folderSource(root,found.path):toolOf((0,import_node_path.basename)(found.path))===void 0?plainFiles(root,[found.path]):folderSource(
root,(0,import_node_path.dirname)(found.path))},manifestSources=(root,sources)=>Promise.all(sources.map(candidates=>sourceOf(root,candidates))),hookAnnotation="\
helm.sh/hook",weightAnnotation="helm.sh/hook-weight",testHooks=new Set(["test","test-success","test-failure"]),phases={"pre-install,pre-upgrade":"pre-deploy","p\
ost-install,post-upgrade":"post-deploy"},annotationsOf=({value})=>{let metadata=isEntries3(value)&&isEntries3(value.metadata)?value.metadata:{};return isEntries3(
value)&&typeof value.kind=="string"&&typeof metadata.name=="string"&&isEntries3(metadata.annotations)?metadata.annotations:{}},hooksOf=candidate=>String(annotationsOf(
candidate)[hookAnnotation]??"").split(",").map(hook=>hook.trim()).filter(hook=>hook!==""),objectOf=({value})=>asObject(value),nameOf=candidate=>describeRef(refOf(
objectOf(candidate))),isJob=candidate=>objectOf(candidate).kind==="Job",isTest=({hooks})=>hooks.every(hook=>testHooks.has(hook)),phaseOf=({candidate,hooks})=>{if(!isJob(
candidate))return;let wanted=hooks.filter(hook=>!testHooks.has(hook)).toSorted();return annotationsOf(candidate)[annotations.hook]??phases[wanted.join(",")]},asOurs=({
candidate},phase)=>{let{[hookAnnotation]:_,...others2}=annotationsOf(candidate),object=objectOf(candidate),metadata={...object.metadata,annotations:{...others2,
[annotations.hook]:phase}};return{...candidate,value:{...object,metadata}}},refused=({candidate,hooks})=>{let what=`${nameOf(candidate)} is a hook of Helm (${hooks.
join(", ")})`,at=candidate.positionOf(["metadata","annotations",hookAnnotation]);return isJob(candidate)?{message:`${what}, which Towline does not run`,hint:'Wr\
ite "pre-install,pre-upgrade" to have it run before every deploy ("post-install,post-upgrade": after it), or add the annotation "towline.dev/hook", which counts\
 more; a hook for other moments is to be left out by a value of the chart',at}:{message:`${what}, and Towline runs Jobs only`,hint:'Remove the annotation "helm.\
sh/hook": what the pod of a hook refers to is applied before it all the same',at}},weightOf=({candidate})=>Number(annotationsOf(candidate)[weightAnnotation])||0,
byWeight=(left,right)=>weightOf(left)-weightOf(right)||nameOf(left.candidate).localeCompare(nameOf(right.candidate)),withoutHelmHooks=({candidates,problems},log)=>{
let told=candidates.map(candidate=>({candidate,hooks:hooksOf(candidate)})),plain2=told.filter(({hooks})=>hooks.length===0),tests=told.filter(each=>each.hooks.length>
0&&isTest(each)),others2=told.filter(each=>!isTest(each)).toSorted(byWeight);for(let{candidate}of tests)log.info(`Left out: ${nameOf(candidate)}, a test of the \
chart`);let known=others2.filter(each=>phaseOf(each)!==void 0),unknown=others2.filter(each=>phaseOf(each)===void 0);return{candidates:[...plain2.map(({candidate})=>candidate),
...known.map(each=>asOurs(each,phaseOf(each)))],problems:[...problems,...unknown.map(refused)]}},templatePath=(root,folder,name)=>{let inChart=import_node_path5.posix.
join(folder,name.slice(name.indexOf("/")+1)),whole=import_node_path5.posix.join(folder,name);return[inChart,whole].find(path4=>(0,import_node_fs.existsSync)((0,import_node_path5.join)(
root,path4)))??import_node_path5.posix.join(folder,"Chart.yaml")},HelmOutput=class{#sources;#folder;constructor(text,root,folder){let lines=text.split(`
`);this.#folder=folder,this.#sources=lines.flatMap((line,index)=>{let name=lines[index-1]==="---"?/^# Source: (.+)$/.exec(line)?.[1]:void 0;return name===void 0?
[]:[{line:index+1,file:templatePath(root,folder,name)}]})}sourceAt(line){return this.#sources.findLast(each=>each.line<=line)?.file??import_node_path5.posix.join(
this.#folder,"Chart.yaml")}translate(problems){return problems.map(problem=>{let line=problem.at?.line??1;return{...problem,message:`${problem.message} (line ${line}\
 of what "helm template" prints)`,at:{file:this.sourceAt(line),line:1,column:1}}})}},reasonOf=stderr=>(/^Error: ([\s\S]*)/m.exec(stderr)?.[1]??stderr).replace(/\s*Use --debug flag[^\n]*/g,
"").replaceAll(/\s*\n\s*/g," ").trim(),templateNamed=/([\w.-]+(?:\/[\w.-]+)+\.(?:ya?ml|tpl|txt|json))(?::(\d+))?(?::(\d+))?/,positionOf=(reason,folder,values)=>{
let file=values.find(path4=>reason.includes(path4)),yamlLine=Number(/yaml: line (\d+)/.exec(reason)?.[1]??1);if(file!==void 0)return{file,line:yamlLine,column:1};
let[,name,line,column]=templateNamed.exec(reason)??[];return name===void 0?{file:import_node_path6.posix.join(folder,"Chart.yaml"),line:1,column:1}:{file:import_node_path6.posix.
join(folder,name.slice(name.indexOf("/")+1)),line:Number(line??yamlLine),column:Number(column??1)}},hintOf2=(reason,folder)=>reason.includes("missing in charts/\
 directory")?`Run "helm dependency update ${folder}" and commit its charts/ folder: a deploy fetches nothing`:`"helm template ${folder}" shows the same at your \
desk`,helmProblem=(stderr,folder,values)=>{let reason=reasonOf(stderr)||"failed without a reason";return{message:`Helm: ${reason}`,hint:hintOf2(reason,folder),at:positionOf(
reason,folder,values)}},passedOn=new Set(["PATH","HOME","TMPDIR","LANG","LC_ALL","XDG_CACHE_HOME"]),renderingEnvironment=env=>({...Object.fromEntries(Object.entries(
env).filter(([name])=>passedOn.has(name))),KUBECONFIG:"/dev/null",GIT_ALLOW_PROTOCOL:"none",GIT_TERMINAL_PROMPT:"0",HTTP_PROXY:"http://127.0.0.1:9",HTTPS_PROXY:"\
http://127.0.0.1:9",NO_PROXY:""}),runFirst=async(tools2,{folder,root,rendering:{exec:exec2,env,signal}},what)=>{for(let{name,command,args}of tools2)try{return{...await exec2(
command,args,{cwd:root,env:renderingEnvironment(env),signal}),name}}catch(error2){if(!isTowlineError(error2,"command-failed"))throw error2}let commands=tools2.map(
({command})=>command);throw new TowlineError("command-failed",`${folder} is ${what}, but this runner has no ${commands.join(" and no ")}`,{hint:`Install ${commands.
join(" or ")} on the runner, in its image or in a step before this one (GitHub's own runners have it)`,at:{file:folder,line:1,column:1}})},nameOf2=value=>isEntries3(
value)&&isEntries3(value.metadata)?String(value.metadata.name??""):"",kindOf2=value=>isEntries3(value)?String(value.kind):"",valueAt=(value,path4)=>path4.reduce(
(at,step2)=>at?.[step2],value),isOnly=list2=>list2.length===1,sourceOf2=(rendered,candidates)=>{let alike=candidates.filter(({value})=>kindOf2(value)===kindOf2(
rendered)),name=nameOf2(rendered),same=alike.find(({value})=>nameOf2(value)===name),within=alike.filter(({value})=>name.includes(nameOf2(value)));return same??(isOnly(
within)?within[0]:void 0)},SourceFiles=class{#root;#files=new Map;constructor(root){this.#root=root}async positions(file,rendered){let{candidates,lines}=await this.#read(
file),source=sourceOf2(rendered,candidates);if(source===void 0)return onlyAt({file,line:lineOfKind(lines,kindOf2(rendered)),column:1});let isWritten=path4=>(0,import_node_util3.isDeepStrictEqual)(
valueAt(rendered,path4),valueAt(source.value,path4));return{at:source.at,positionOf:path4=>isWritten(path4)?source.positionOf(path4):source.at,keyPositionOf:path4=>isWritten(
path4)?source.keyPositionOf(path4):source.at}}#read(file){let known=this.#files.get(file);if(known!==void 0)return known;let reading=readSource(this.#root,file);
return this.#files.set(file,reading),reading}},onlyAt=at=>({at,positionOf:()=>at,keyPositionOf:()=>at}),lineOfKind=(lines,kind)=>{let found=lines.flatMap((line,index)=>line.
trimEnd()===`kind: ${kind}`?[index+1]:[]);return isOnly(found)?found[0]:1},readSource=async(root,file)=>{let text=await(0,import_promises6.readFile)((0,import_node_path7.join)(
root,file),"utf8").catch(()=>""),documents=text.includes("{{")?[]:parseYaml(text,file).documents;return{lines:text.split(`
`),candidates:documents.flatMap(document=>candidatesOf(document))}},strayLinks=async(root,folder,seen=new Set)=>{let real=await(0,import_promises5.realpath)((0,import_node_path4.join)(
root,folder));if(seen.has(real))return[];seen.add(real);let found=(await(0,import_promises5.readdir)(real,{recursive:!0,withFileTypes:!0})).filter(entry=>entry.
isSymbolicLink()).map(async({parentPath,name})=>{let path4=import_node_path4.posix.relative(root,import_node_path4.posix.join(parentPath,name)),target=await findInTree(
root,path4)??fileProblem(path4,"is a link to nothing","Remove it");return isProblem(target)?[target]:target.kind==="folder"?strayLinks(root,path4,seen):[]});return(await Promise.
all(found)).flat()},isThere=path4=>(0,import_promises5.access)(path4).then(()=>!0,()=>!1),conventionalValues=async({root,folder,rendering})=>{let{environment}=rendering;
if(environment===void 0)return[];let paths=[`values-${environment}.yaml`,`values/${environment}.yaml`].map(name=>import_node_path4.posix.join(folder,name)),there=await Promise.
all(paths.map(path4=>isThere((0,import_node_path4.join)(root,path4))));return paths.filter((_,index)=>there[index])},valuesProblems=async(root,path4)=>{let found=await findInTree(
root,path4);return found===void 0?[fileProblem(path4,"there is no such file of values",'Correct "values", or add the file; {} will do')]:isProblem(found)?[found]:
found.kind!=="file"?[fileProblem(path4,"is no file","Name a file of values")]:parseYaml(await(0,import_promises5.readFile)((0,import_node_path4.join)(root,path4),
"utf8"),path4).problems},template=({folder,namespace,rendering:{service}},values)=>["template",service,`./${folder}`,"--namespace",namespace,"--include-crds",...values.
flatMap(path4=>["--values",path4])],renderChart=async given=>{let request={...given,root:await(0,import_promises5.realpath)(given.root)},{root,folder,rendering}=request,
values=[...await conventionalValues(request),...rendering.values??[]],own2=import_node_path4.posix.join(folder,"values.yaml"),read2=[...await isThere((0,import_node_path4.join)(
root,own2))?[own2]:[],...values],problems=(await Promise.all([strayLinks(root,folder),...read2.map(path4=>valuesProblems(root,path4))])).flat();if(problems.length>
0)return{candidates:[],problems};let args=template(request,values),result=await runFirst([{name:"helm",command:"helm",args}],request,"a Helm chart");if(result.exitCode!==
0)return{candidates:[],problems:[helmProblem(result.stderr,folder,values)]};let output=new HelmOutput(result.stdout,root,folder),parsed=parseYaml(result.stdout,
folder),sources=new SourceFiles(root),located=await Promise.all(parsed.documents.flatMap(document=>candidatesOf(document)).map(async({value,at})=>({value,...await sources.
positions(output.sourceAt(at.line),value)}))),hooked=withoutHelmHooks({candidates:located,problems:output.translate(parsed.problems)},rendering.log),with_=values.
length===0?"":` with ${values.join(", ")}`;return rendering.log.info(`${folder}: ${hooked.candidates.length} objects, rendered by Helm${with_}`),hooked},isRemote=path4=>/^[a-z][a-z0-9+.-]*:/i.
test(path4)||/^[^/]+@[^/]+:/.test(path4)||/^(github|gitlab|bitbucket)\.[^/]+\//.test(path4)||/\?(ref|version|timeout|submodules)=/.test(path4),missing=({path:path4,
at})=>isRemote(path4)?{message:`"${path4}" is not in this repository: a deploy fetches nothing, since what is there may change`,hint:"Copy it into the repositor\
y, and name the copy",at}:{message:`There is no "${path4}" here`,hint:"Correct the path: it begins at this file's folder",at},isBelow=(folder,path4)=>{let way=import_node_path9.posix.
relative(folder,path4);return way!==".."&&!way.startsWith("../")},Walk=class{problems=[];#root;#seen=new Set;constructor(root){this.#root=root}async folder(folder){
if(this.#seen.has(folder))return;this.#seen.add(folder);let file=await readKustomization(this.#root,folder);if(file!==void 0){this.problems.push(...file.problems);
for(let entry of file.entries)await this.#entry(folder,entry);return file}}async#entry(folder,entry){if((0,import_node_path9.isAbsolute)(entry.path))return this.#reject(
entry,"is an absolute path","Write it relative");let path4=import_node_path9.posix.join(folder,entry.path),found=await findInTree(this.#root,path4);found===void 0?
this.problems.push(missing(entry)):isProblem(found)?this.#reject(entry,"leads out of the repository","Copy what it names into the repository"):found.kind==="fol\
der"?await this.#base(path4,entry):isBelow(folder,path4)?entry.mayBeFolder&&await this.#resource(path4):this.#reject(entry,"stands outside of this kustomization\
's folder, where kustomize reads no file","Name a folder that has a kustomization.yaml of its own, or move the file")}async#base(path4,entry){let real=import_node_path9.posix.
normalize((0,import_node_path9.relative)(this.#root,await(0,import_promises8.realpath)((0,import_node_path9.join)(this.#root,path4)))),before=this.#seen.has(real);
(entry.mayBeFolder?await this.folder(real):void 0)===void 0&&!before&&this.#reject(entry,"is a folder without a kustomization.yaml","Name its files, or add a ku\
stomization.yaml")}async#resource(path4){let text=await(0,import_promises8.readFile)((0,import_node_path9.join)(this.#root,path4),"utf8");this.problems.push(...parseYaml(
text,path4).problems)}#reject({path:path4,at},what,hint){this.problems.push({message:`"${path4}" ${what}`,hint,at})}},walkKustomizations=async(root,folder)=>{let walk2=new Walk(
root);return{top:await walk2.folder(import_node_path9.posix.normalize((0,import_node_path9.relative)(root,await(0,import_promises8.realpath)((0,import_node_path9.join)(
root,folder))))),problems:walk2.problems}},unlogged=stderr=>{let block=/err=<\n([\s\S]*?)\n >/.exec(stderr)?.[1];if(block!==void 0)return block.replace(/^\t/gm,
"");let quoted=/err=("(?:[^"\\]|\\.)*")/.exec(stderr)?.[1];if(quoted!==void 0)try{return String(JSON.parse(quoted))}catch{return quoted}let[,plain2]=/^(?:Error|error): ([\s\S]*)/m.
exec(stderr)??[];return plain2??stderr},wayDown=/[\s\S]*recursed accumulation of path '([^']+)': /,plainReason=text=>text.replace(wayDown,"").replace(/^(accumulating resources: )?accumulating resources from '[^']*': /,
"").replace(/^accumulating resources: /,"").replace(/^accumulation err='accumulating resources from [\s\S]*couldn't make target for path '[^']*': /,"").replace(
/^Failed to read kustomization file under [^\n]*:\n/,"").replaceAll(/\s*\n\s*/g," ").trim(),filesNamed=/(?:[\w.@/-]+\/)?[\w.@-]+\.(?:ya?ml|json|env|properties|txt)/g,
positionOf2=(reason,folder,{root,top})=>{let line=Number(/\bline (\d+)/.exec(reason)?.[1]??1),file=(reason.match(filesNamed)??[]).map(name=>name.startsWith(root)?
(0,import_node_path10.relative)(root,name):import_node_path10.posix.join(folder,name)).find(name=>!name.startsWith("..")&&(0,import_node_fs2.existsSync)((0,import_node_path10.join)(
root,name)));if(file!==void 0)return{file,line,column:1};let own2=import_node_path10.posix.join(folder,import_node_path10.posix.basename(top));return{file:(0,import_node_fs2.existsSync)(
(0,import_node_path10.join)(root,own2))?own2:top,line:1,column:1}},ownMistake=reason=>{let field=/^invalid Kustomization: json: unknown field "([^"]*)"/.exec(reason)?.[1];
return field!==void 0?{field,message:`A kustomization has no field "${field}"`,hint:"Correct its spelling"}:/^kind should be /.test(reason)?{field:"kind",message:"\
This is no kind of a kustomization",hint:"Write Kustomization or Component, or leave kind out"}:/is empty$/.test(reason)?{message:"The kustomization is empty",hint:'\
Name the files that it is made of under "resources"'}:void 0},fieldIn=(root,file,field)=>{let start={file,line:1,column:1};if(field===void 0)return start;let[document]=parseYaml(
(0,import_node_fs2.readFileSync)((0,import_node_path10.join)(root,file),"utf8"),file).documents;return document?.keyPositionOf([field])??start},kustomizeProblem=(stderr,places)=>{
let text=unlogged(stderr),reason=plainReason(text),deepest=wayDown.exec(text)?.[1],folder=deepest===void 0?import_node_path10.posix.dirname(places.top):(0,import_node_path10.relative)(
places.root,deepest);if(reason.includes('unknown field "buildMetadata"'))return{message:"kustomize is too old: it does not say which file an object comes from",
hint:"Install kustomize 4.5.2 or newer, or kubectl 1.24 or newer, on the runner",at:{file:places.top,line:1,column:1}};let at=positionOf2(reason,folder,places),
own2=ownMistake(reason);return own2!==void 0?{message:own2.message,hint:own2.hint,at:fieldIn(places.root,at.file,own2.field)}:{message:`kustomize: ${reason.replaceAll(
`${places.root}/`,"")||"failed without a reason"}`,hint:`"kubectl kustomize ${import_node_path10.posix.dirname(places.top)}" shows the same at your desk`,at}},originAnnotation="\
config.kubernetes.io/origin",originOption="originAnnotations",wrapperOf=(folder,{value})=>{let own2=isEntries3(value)&&Array.isArray(value.buildMetadata)?value.
buildMetadata:[];return JSON.stringify({apiVersion:"kustomize.config.k8s.io/v1beta1",kind:"Kustomization",resources:[folder],buildMetadata:[...new Set([...own2,
originOption])]})},build=async(root,top,request)=>{let wrapper=await(0,import_promises7.mkdtemp)((0,import_node_path8.join)(await(0,import_promises7.realpath)((0,import_node_os.tmpdir)()),
"towline-kustomize-"));try{let folder=(0,import_node_path8.relative)(wrapper,(0,import_node_path8.join)(root,import_node_path8.posix.dirname(top.path)));return await(0,import_promises7.writeFile)(
(0,import_node_path8.join)(wrapper,"kustomization.yaml"),wrapperOf(folder,top)),{...await runFirst([{name:"kustomize",command:"kustomize",args:["build",wrapper]},
{name:"kubectl kustomize",command:"kubectl",args:["kustomize",wrapper]}],request,"a kustomization"),wrapper}}finally{await(0,import_promises7.rm)(wrapper,{recursive:!0,
force:!0})}},withoutOrigin=value=>{let{metadata,...rest}=value,annotations2=Object.entries(metadata.annotations).filter(([name])=>name!==originAnnotation),{annotations:_,
...others2}=metadata,kept=annotations2.length===0?{}:{annotations:Object.fromEntries(annotations2)};return{...rest,metadata:{...others2,...kept}}},originOf=(value,wrapper,root)=>{
if(!isEntries3(value)||!isEntries3(value.metadata)||!isEntries3(value.metadata.annotations))return;let origin=value.metadata.annotations[originAnnotation],path4=/^(?:path|configuredIn): (.+)$/m.
exec(String(origin??""))?.[1];return path4===void 0?void 0:(0,import_node_path8.relative)(root,(0,import_node_path8.join)(wrapper,path4))},renderKustomization=async request=>{
let root=await(0,import_promises7.realpath)(request.root),{top,problems}=await walkKustomizations(root,request.folder);if(problems.length>0||top===void 0)return{
candidates:[],problems};let{exitCode,stdout,stderr,name,wrapper}=await build(root,top,request);if(exitCode!==0){let problem=kustomizeProblem(stderr,{root,wrapper,
top:top.path});return{candidates:[],problems:[problem]}}let parsed=parseYaml(stdout,top.path),sources=new SourceFiles(root),keepsOrigin=JSON.stringify(top.value).
includes(originOption),located=async({value})=>{let file=originOf(value,wrapper,root);if(file===void 0)return{value,...onlyAt({file:top.path,line:1,column:1})};
let plain2=keepsOrigin?value:withoutOrigin(value);return{value:plain2,...await sources.positions(file,plain2)}},rendered=parsed.documents.flatMap(document=>candidatesOf(
document));return request.rendering.log.info(`${request.folder}: ${rendered.length} objects, rendered by ${name}`),{candidates:await Promise.all(rendered.map(located)),
problems:parsed.problems}},contentBytesMax=1024*1024,base64=/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/,encodedProblems=({value,positionOf:positionOf3},field,hint)=>{
let map=isEntries3(value)?value[field]:void 0;return map==null?[]:isEntries3(map)?Object.entries(map).flatMap(([key,encoded])=>encoded===null||typeof encoded=="\
string"&&base64.test(encoded.replaceAll(/[\r\n]/g,""))?[]:[{message:`${field}.${key} is no base64`,hint,at:positionOf3([field,key])}]):[{message:`${field} is no\
 map`,hint:"Write it as NAME: value",at:positionOf3([field])}]},bytesIn=(map,encoding)=>Object.values(isEntries3(map)?map:{}).reduce((sum,text)=>sum+(typeof text==
"string"?Buffer.byteLength(text,encoding):0),0),sizeProblems=({value,keyPositionOf},kind)=>{if(!isEntries3(value))return[];let bytes=bytesIn(value.data,kind==="\
Secret"?"base64":"utf8")+bytesIn(value.binaryData,"base64")+bytesIn(value.stringData,"utf8");if(bytes<=contentBytesMax)return[];let message=`This ${kind} would \
hold ${(bytes/contentBytesMax).toFixed(1)} MiB; Kubernetes allows 1 MiB`,field=["data","binaryData","stringData"].find(name=>value[name]!==void 0)??"data";return[
{message,hint:"Put large files into the image, or fetch them at start",at:keyPositionOf([field])}]},contentProblems=(candidate,kind)=>kind!=="ConfigMap"&&kind!==
"Secret"?[]:[...kind==="Secret"?encodedProblems(candidate,"data","Encode it with base64, or write it as it is under stringData"):encodedProblems(candidate,"bina\
ryData","Encode it with base64, or write text under data"),...sizeProblems(candidate,kind)],twinsIn=({keyPositionOf,positionOf:positionOf3},items,path4)=>{let first=new Map;
return items.flatMap((item,index)=>{let name=isEntries3(item)?item.name:void 0,earlier=first.get(name);if(typeof name!="string"||earlier===void 0)return first.set(
name,index),[];let{line}=keyPositionOf([...path4,earlier,"name"]);return[{message:`${fieldName(path4)}: "${name}" stands twice, first in line ${line}`,hint:"Rem\
ove or rename one of the two",at:positionOf3([...path4,index,"name"])}]})},twinProblems=(candidate,kind)=>{let prefix=podSpecPaths[kind];return prefix===void 0?
[]:[...containerPaths.map(path4=>path4.replace("[]","")),...containerPaths.map(path4=>`${path4}.env`),"volumes"].flatMap(path4=>placesAt(candidate.value,`${prefix}\
.${path4}`)).flatMap(({segments,value})=>Array.isArray(value)?twinsIn(candidate,value,segments):[])},unplacedProblems=candidate=>{let kind=isEntries3(candidate.
value)?String(candidate.value.kind):"";return[...contentProblems(candidate,kind),...twinProblems(candidate,kind)]},namespaceProblems=(object,namespace,candidate)=>{
let own2=object.metadata.namespace,at=candidate.positionOf(["metadata","namespace"]);return own2==null?[]:scopeOf(object.apiVersion,object.kind)==="cluster"?[{message:`${describeRef(
refOf(object))} belongs to no namespace, but names "${own2}"`,hint:"Remove metadata.namespace",at}]:own2===namespace?[]:[{message:`${describeRef(refOf(object))}\
 is for namespace "${own2}", but this deploy's is "${namespace}"`,hint:"Remove metadata.namespace (of a kustomization: namespace), or set the target's namespace\
 in towline.yaml",at}]},withPlainData=object=>{if(object.kind!=="Secret"||!isEntries3(object.stringData))return object;let{stringData,data,...rest}=object,encoded=Object.
entries(stringData).map(([key,value])=>[key,Buffer.from(String(value??"")).toString("base64")]);return{...rest,data:{...data,...Object.fromEntries(encoded)}}},inNamespace=(object,namespace)=>scopeOf(
object.apiVersion,object.kind)==="namespace"?{...object,metadata:{...object.metadata,namespace}}:object,readObject=(candidate,namespace)=>{let problems=[...shapeProblems(
candidate),...unplacedProblems(candidate)];if(problems.length>0)return{problems};let object=withPlainData(asObject(candidate.value)),wrong=namespaceProblems(object,
namespace,candidate);if(wrong.length>0)return{problems:wrong};let{at,positionOf:positionOf3,keyPositionOf}=candidate;return{manifest:{object:inNamespace(object,
namespace),at,positionOf:positionOf3,keyPositionOf},problems:[]}},duplicates=manifests=>{let first=new Map;return manifests.flatMap(manifest=>{let key=keyOf(refOf(
manifest.object)),earlier=first.get(key);return earlier===void 0?(first.set(key,manifest),[]):[{message:`${describeRef(refOf(manifest.object))} stands twice, fi\
rst in ${earlier.at.file}:${earlier.at.line}`,hint:"Remove or rename one of the two",at:manifest.at}]})},inOrder=problems=>problems.toSorted((a,b)=>(a.at?.file??
"").localeCompare(b.at?.file??"")||(a.at?.line??0)-(b.at?.line??0)||(a.at?.column??0)-(b.at?.column??0)),invalid=problems=>{let[first,...more]=problems,message=more.
length===0?first?.message??"":`${problems.length} mistakes in the manifests`;return new TowlineError("manifest-invalid",message,{hint:first?.hint,at:first?.at,problems})},
plain=({files,problems})=>{let parsed=files.map(({path:path4,text})=>parseYaml(text,path4));return{candidates:parsed.flatMap(({documents})=>documents.flatMap(document=>candidatesOf(
document))),problems:[...problems,...parsed.flatMap(file=>file.problems)]}},readSource2=async(source,request)=>{if(source.kind==="helm")return await renderChart(
{...request,folder:source.folder});let rendered=source.kind==="files"?plain(source):await renderKustomization({...request,folder:source.folder});return withoutHelmHooks(
rendered,request.rendering.log)},pathsOf=sources=>sources.flatMap(source=>source.kind==="files"?source.files.map(({path:path4})=>path4):[source.folder]),uselessValues=({
rendering},sources)=>{let[first]=rendering.values??[],isRead=source=>source.kind==="helm"||source.kind==="files"&&source.problems.length>0;return first===void 0||
sources.some(isRead)?[]:[fileProblem(first,"is a file of Helm values, but there is no Helm chart in the manifests",'Remove "values", or name a folder with a Cha\
rt.yaml as the manifests')]},readManifests=async request=>{let{root,candidates,paths=[]}=request,named=[...candidates===void 0?[]:[candidates],...paths.map(path4=>[
path4])],sources=await manifestSources(root,named),read2=await Promise.all(sources.map(source=>readSource2(source,request))),objects=read2.flatMap(each=>each.candidates).
map(candidate=>readObject(candidate,request.namespace)),manifests=objects.flatMap(({manifest})=>manifest===void 0?[]:[manifest]),problems=inOrder([...read2.flatMap(
each=>each.problems),...uselessValues(request,sources),...objects.flatMap(object=>object.problems),...duplicates(manifests)]);if(problems.length>0)throw invalid(
problems);if(manifests.length===0)throw invalid([noObjects(pathsOf(sources))]);return manifests},noObjects=paths=>({message:`${paths.join(", ")}: no Kubernetes \
object`,hint:"Write the service's manifests there: at least one Deployment",at:{file:paths[0]??"",line:1,column:1}}),locate=(object,row)=>placesAt(object,row.path).
flatMap(({segments:holderAt,value})=>{let holder=value,name=holder?.[row.name];if(typeof name!="string"||name==="")return[];let segments=[...holderAt,row.name],
keys=row.keys===void 0?[]:placesAt(holder,row.keys).flatMap(({value:key})=>typeof key=="string"?[key]:[]),optional=row.madeByOthers===!0||holder.optional===!0;return[
{kind:row.kind,name,pointer:pointerOf(segments),optional,keys,segments}]}),locateAll=object=>referenceRows(object.kind).flatMap(row=>locate(object,row)),referencesOf=object=>locateAll(
object).map(({segments:_,...reference})=>reference),isConfig=reference=>reference.kind==="ConfigMap"||reference.kind==="Secret",rewriteObject=(object,rename2)=>locateAll(
object).reduce((rewritten,reference)=>{let name=isConfig(reference)?rename2(reference.kind,reference.name):void 0;return name===void 0?rewritten:withValueAt(rewritten,
reference.segments,name)},object),rewriteReferences=(manifests,rename2)=>manifests.map(manifest=>{let object=rewriteObject(manifest.object,rename2);return object===
manifest.object?manifest:{...manifest,object}}),secretValuesOf=({kind,data})=>kind!=="Secret"||typeof data!="object"||data===null?[]:Object.values(data).flatMap(
value=>typeof value=="string"?[value,Buffer.from(value,"base64").toString("utf8")]:[]),usesOf=by=>referencesOf(by.object).filter(({optional})=>!optional).map(reference=>({
by,reference,ref:{apiVersion:"v1",kind:reference.kind,namespace:by.object.metadata.namespace,name:reference.name}})),look2=async({cluster,log},ref)=>{try{return await cluster.
get(ref)??"absent"}catch(error2){if(!isTowlineError(error2,"kube-forbidden"))throw error2;return log.info(`Whether ${describeRef(ref)} exists is not known: this\
 job's role may not read it`),"unknown"}},keysOf2=({data,binaryData,stringData})=>[data,binaryData,stringData].flatMap(values=>Object.keys(values??{})),bareName=({
kind,name})=>`${kind} "${name}"`,problemOf=({by,reference},found)=>{if(found==="unknown")return[];let user=describeRef(refOf(by.object)),{namespace}=by.object.metadata,
at=by.positionOf?.(segmentsOf(reference.pointer))??by.at;if(found==="absent")return[{message:`${user} refers to ${bareName(reference)}, which is not in its mani\
fests, not in its configuration, and not in namespace "${namespace}"`,hint:hintOf3(reference),at}];let keys=keysOf2(found);return reference.keys.filter(key=>!keys.
includes(key)).map(key=>({message:`${user} refers to key "${key}" of ${bareName(reference)}, which has ${keys.length===0?"no keys":`only ${keys.toSorted().join(
", ")}`}`,hint:"Correct the key, or add it",at}))},hintOf3=({kind})=>kind==="ConfigMap"?'Add its file to the configuration folder, correct the name, or write "o\
ptional: true" beside it':kind==="Secret"?'Add its references to secrets.yaml of the configuration folder, create the Secret first, correct the name, or write "\
optional: true" beside it':"Add it to the manifests, or correct the name",missingReferences=async(request,comingNames=[])=>{let uses=request.desired.flatMap(usesOf).
filter(({ref})=>!comingNames.includes(ref.name)),known=new Map(request.desired.map(({object})=>[keyOf(refOf(object)),object])),unknown=new Map(uses.map(({ref})=>[
keyOf(ref),ref]).filter(([key])=>!known.has(key)));await mapBounded([...unknown],async([key,ref])=>known.set(key,await look2(request,ref)));let problems=uses.flatMap(
use=>problemOf(use,known.get(keyOf(use.ref))??"absent"));return[...new Map(problems.map(problem=>[problem.message,problem])).values()]},checkReferences=async(request,{
comingNames})=>{let problems=await missingReferences(request,comingNames),[first,...more]=problems;if(first===void 0)return;let message=more.length===0?first.message:
`${problems.length} references lead nowhere`;throw new TowlineError("manifest-invalid",message,{hint:first.hint,at:first.at,problems})},announce=(changes,request)=>{
let{log}=request;for(let change of changes){let name=describeRef(change.ref),{at}=change.desired;change.action==="create"&&change.unchecked!==void 0&&log.notice(
`${name} could not be checked: it needs ${change.unchecked}, which this deploy makes first`,at),change.scaledBy!==void 0&&log.warning(`${name} sets "replicas", \
but ${change.scaledBy} scales it: the autoscaler's number counts. Remove "replicas" from the manifest`,change.desired.keyPositionOf?.(["spec","replicas"])??at),
change.action==="update"&&announceTakeOver(change,request)}},announceTakeOver=(change,{log,service})=>{let ours=fieldManagerOf(service),{takeOver=[],leaves,ref,
desired}=change,others2=takeOver.filter(manager=>manager!==ours&&!manager.startsWith(`${ours}/`));if(others2.length===0)return;let rest=leaves?"what is not in i\
ts manifest stays":"removes what is not in its manifest";log.notice(`${describeRef(ref)} was changed by ${others2.join(", ")}: Towline takes it over, and ${rest}`,
desired.at)},scalers={HorizontalPodAutoscaler:{group:"autoscaling"},ScaledObject:{group:"keda.sh",kind:"Deployment"}},groupOf=apiVersion=>apiVersion.includes("/")?
apiVersion.split("/")[0]??"":"",scales=(scaler,ref)=>{let known=scalers[scaler.kind];if(known===void 0||groupOf(scaler.apiVersion)!==known.group)return!1;let target=scaler.
spec?.scaleTargetRef??{};return scaler.metadata.namespace===ref.namespace&&target.name===ref.name&&(target.kind??known.kind)===ref.kind&&(target.apiVersion===void 0||
groupOf(target.apiVersion)===groupOf(ref.apiVersion))},liveIn=async({cluster,log},namespace)=>{try{let query={apiVersion:"autoscaling/v2",kind:"HorizontalPodAut\
oscaler",namespace},{items}=await cluster.list(query);return items.map(item=>({...item,apiVersion:query.apiVersion,kind:query.kind}))}catch(error2){if(!isTowlineError(
error2,"kube-forbidden","kube-not-found"))throw error2;log.info("Whether an autoscaler sets replicas is not known: this job's role may not list horizontalpodaut\
oscalers");return}},Autoscalers=class{#request;#live=new Map;constructor(request){this.#request=request}inManifests(ref){let found=this.#request.desired.find(({
object})=>scales(object,ref));return found&&refOf(found.object)}async of(ref){let here=this.inManifests(ref);if(here!==void 0)return{kind:"scaled",by:here};let live=await this.#liveIn(
ref.namespace);if(live===void 0)return{kind:"unknown"};let found=live.find(scaler=>scales(scaler,ref));return found===void 0?{kind:"not-scaled"}:{kind:"scaled",
by:refOf(found)}}#liveIn(namespace){let asked=this.#live.get(namespace??"");if(asked!==void 0)return asked;let asking=liveIn(this.#request,namespace);return this.#live.
set(namespace??"",asking),asking}},isEntries4=value=>typeof value=="object"&&value!==null&&!Array.isArray(value),isItem=(item,key)=>{if(!/^[kv]:/.test(key))return!1;
let wanted=JSON.parse(key.slice(2));return key.startsWith("v:")?(0,import_node_util4.isDeepStrictEqual)(item,wanted):isEntries4(item)&&isEntries4(wanted)&&Object.
entries(wanted).every(([name,value])=>item[name]===value)},isBare=value=>Array.isArray(value)?value.length===0:isEntries4(value)&&Object.keys(value).length===0,
listWith=(list2,fields,other)=>list2.flatMap(item=>{let key=Object.keys(fields).find(each=>isItem(item,each));if(key===void 0)return[item];let others2=Array.isArray(
other)?other:[],changed=withFieldsOf(item,fields[key]??{},others2.find(each=>isItem(each,key)));return changed===void 0?[]:[changed]}),mapWith=(map,fields,other)=>{
let changed={...map};for(let[key,below3]of Object.entries(fields)){let name=key.slice(2);if(!key.startsWith("f:")||!Object.hasOwn(map,name))continue;let value=withFieldsOf(
map[name],below3,isEntries4(other)?other[name]:void 0);value===void 0?delete changed[name]:changed[name]=value}return changed},withFieldsOf=(value,fields,other)=>{
if(Object.keys(fields).length===0)return other;if(!Array.isArray(value)&&!isEntries4(value))return value;let after=Array.isArray(value)?listWith(value,fields,other):
mapWith(value,fields,other);return isBare(after)&&!isBare(value)?void 0:after},leftOver=({live,dryRun},desired,ours)=>{let adopted=adoptedFields(live,desired,ours).
find(entry=>isApplierOf(entry,ours)),kept=(dryRun.metadata.managedFields??[]).filter(entry=>isApplierOf(entry,ours)||!isAdopted(entry,live,ours)).map(fieldsOf);
return leavesOf(adopted===void 0?{}:fieldsOf(adopted)).filter(path4=>!kept.some(tree=>hasField(tree,path4)))},withoutLeftOver=async(cluster,dryRun,{fields,manager})=>{
if(fields.length===0)return{kind:"removed",object:dryRun};let{managedFields:_,...metadata}=dryRun.metadata,body={...dryRun,metadata},next=withFieldsOf(body,fields.
map(only).reduce(union,{}),{});try{return{kind:"removed",object:await cluster.replace(next,{manager,dryRun:!0})}}catch(error2){if(isTowlineError(error2,"kube-in\
valid"))return{kind:"refused",why:error2.message};if(isTowlineError(error2,"kube-conflict"))return{kind:"removed",object:next};if(isTowlineError(error2,"kube-fo\
rbidden"))return{kind:"removed",object:dryRun};throw error2}},conflict=(ref,losses)=>{let scaled=losses.every(({fields})=>fields.every(path4=>fieldText(path4)===
"spec.replicas")),list2=losses.map(({manager,fields})=>`"${manager}" owns ${fields.map(fieldText).join(", ")}`),message=`${describeRef(ref)} cannot be changed: ${list2.
join("; ")}`;return scaled?new TowlineError("kube-apply-conflict",message,{hint:'An autoscaler seems to set the replicas: then remove "replicas" from the manife\
st'}):new TowlineError("kube-apply-conflict",message,{hint:'Remove these fields from the manifest and so leave them to their owner; or stop that owner, and run \
"kubectl apply --server-side --force-conflicts -f <manifest>" once by hand: the next deploy takes the fields over from kubectl'})},takenOver=(seen,desired,ours,scaling)=>{
let{live,dryRun}=seen,losses=lossesOf(live,dryRun,ours),isGone=loss=>scaling?.kind==="not-scaled"&&isAutoscaler(loss),foreign=losses.filter(loss=>!yields(loss.manager,
live,ours)&&!isGone(loss));if(foreign.length>0)throw conflict(refOf(live),foreign);let entries=live.metadata.managedFields??[],isNew=!entries.some(entry=>isApplierOf(
entry,ours)),removed=leftOver(seen,desired,ours),nobody=entries.length===0?["before-first-apply"]:[];return{losers:[...losses.map(({manager})=>manager),...nobody],
adopted:isNew||losses.length>0||removed.length>0?adoptableManagers(live,ours):[],removed}},compared=async({cluster,service,log},seen,desired,scaling)=>{let ref=refOf(
desired.object),manager=fieldManagerOf(service),{live}=seen,{losers,adopted,removed}=takenOver(seen,desired.object,manager,scaling),removal=await withoutLeftOver(
cluster,seen.dryRun,{fields:removed,manager});removal.kind==="refused"&&log.info(`${describeRef(ref)} keeps what is not in its manifest, since the cluster says:\
 ${removal.why}`);let leaves=removal.kind==="refused"?{leaves:!0}:{},takeOver=[...new Set([...losers,...removal.kind==="refused"?[]:adopted])],dryRun=removal.kind===
"refused"?seen.dryRun:removal.object,kept=givesUpReplicas(live,desired.object,manager)?{replicas:live.spec.replicas}:{},after=dryRun.spec===void 0?dryRun:{...dryRun,
spec:{...dryRun.spec,...kept}},fields=fieldChanges(live,after);return takeOver.length>0?{action:"update",ref,desired,live,fields,takeOver,...leaves}:fields.length===
0?{action:"none",ref,desired,live}:{action:"update",ref,desired,live,fields}},planOne=async(request,desired,autoscalers)=>{let{object}=desired,ref=refOf(object),
ours=fieldManagerOf(request.service),{write:how}=desired,swap=how===void 0?void 0:await planSwap(request,desired,{manager:ours,how});if(swap!==void 0)return swap;
let here=object.spec?.replicas===void 0?void 0:autoscalers.inManifests(ref);if(here!==void 0)return await planScaled(request,desired,describeRef(here));let seen=await look(
request,object);if(seen.kind!=="present")return created(seen,desired);if(object.spec?.replicas===void 0||!differs(seen,ours))return await compared(request,seen,
desired);let scaling=await autoscalers.of(ref),by=scalerOf(scaling,seen,ours);return by===void 0?await compared(request,seen,desired,scaling):await planScaled(request,
desired,by)},created=(seen,desired)=>{let base={action:"create",ref:refOf(desired.object),desired};return seen.kind==="absent"?base:{...base,unchecked:seen.needs}},
differs=({live,dryRun},ours)=>fieldChanges(live,dryRun).length>0||lossesOf(live,dryRun,ours).length>0,scalerOf=(scaling,{live,dryRun},ours)=>scaling.kind==="sca\
led"?describeRef(scaling.by):scaling.kind==="unknown"&&lossesOf(live,dryRun,ours).some(isAutoscaler)?"an autoscaler":void 0,planScaled=async(request,desired,scaledBy)=>{
let left={...desired,object:withoutReplicas(desired.object)},seen=await look(request,left.object);return{...seen.kind==="present"?await compared(request,seen,left):
created(seen,desired),scaledBy}},planApply=async request=>{let autoscalers=new Autoscalers(request),outcomes=await mapBounded(request.desired,desired=>planOne(request,
desired,autoscalers).then(change=>({change}),error2=>({error:placed(error2,desired)}))),errors=outcomes.flatMap(outcome=>"error"in outcome?[outcome.error]:[]);if(errors.
length>0)throw together(errors,"objects cannot be applied");let changes=outcomes.flatMap(outcome=>"change"in outcome?[outcome.change]:[]);return announce(changes,
request),changes},inconclusive=[{pattern:/exceeded quota/,why:"the quota is used up just now; the roll-out may still free enough"},{pattern:/does not support dry run/,
why:"an admission webhook cannot be asked without creating"}],reasonOfDoubt=({subject,message},namespace)=>subject===`create pods in ${namespace}`?"this job's r\
ole may not create pods":inconclusive.find(({pattern})=>pattern.test(message))?.why,volumesOf=({kind,spec},own2)=>{let claims=(kind==="StatefulSet"?spec?.volumeClaimTemplates??
[]:[]).map(({metadata:{name}})=>({name,persistentVolumeClaim:{claimName:name}}));return[...own2.filter(({name})=>claims.every(claim=>claim.name!==name)),...claims]},
podOf=(workload,desired)=>{let template2=podTemplateOf(workload);if(template2?.spec===void 0)return;let isMadeHere=(kind,name)=>desired.some(({object})=>object.
kind===kind&&object.metadata.name===name),{serviceAccountName,priorityClassName,runtimeClassName,...spec}=template2.spec;return{apiVersion:"v1",kind:"Pod",metadata:{
name:`towline-dry-run-${workload.metadata.name}`.slice(0,63).replace(/[^a-z0-9]+$/,""),namespace:workload.metadata.namespace,labels:template2.metadata?.labels,annotations:template2.
metadata?.annotations},spec:{...spec,volumes:volumesOf(workload,spec.volumes??[]),...isMadeHere("ServiceAccount",serviceAccountName)?{}:{serviceAccountName},...isMadeHere(
"PriorityClass",priorityClassName)?{}:{priorityClassName},...isMadeHere("RuntimeClass",runtimeClassName)?{}:{runtimeClassName}}}},isInNewNamespace=({object},desired)=>desired.
some(other=>other.object.kind==="Namespace"&&other.object.metadata.name===object.metadata.namespace),tryPod=async(request,workload)=>{let{cluster,service,desired,
log}=request,pod=podOf(workload.object,desired);if(pod===void 0)return;let name=describeRef(refOf(workload.object));try{await cluster.create(pod,{manager:fieldManagerOf(
service),dryRun:!0})}catch(error2){if(!isTowlineError(error2,"kube-forbidden","kube-invalid","kube-failed","kube-not-found"))throw error2;if(error2.code==="kube\
-not-found"&&isInNewNamespace(workload,desired))return;let doubt=reasonOfDoubt(error2,workload.object.metadata.namespace);if(doubt===void 0)throw refusedPod(name,
error2);log.info(`The pods of ${name} could not be tried out: ${doubt}`)}},refusedPod=(name,cause)=>new TowlineError(cause.code,`${name}: the cluster would refu\
se its pods. ${cause.message}`,{cause,subject:cause.subject,hint:cause.hint??"Change the pod template as the message says"}),podDryRun=async request=>{let failed2=(await mapBounded(
request.desired,workload=>tryPod(request,workload).then(()=>{},error2=>placed(error2,workload)))).filter(error2=>error2!==void 0);if(failed2.length>0)throw together(
failed2,"workloads would get no pods")},fieldLine=({path:path4,before,after})=>before===void 0&&after===void 0?`    ${path4}`:before===void 0?`    ${path4}: ${after}\
 (new)`:after===void 0?`    ${path4}: ${before} (removed)`:`    ${path4}: ${before} → ${after}`,changeLines=change=>{let name=describeRef(change.ref);return change.
action==="none"?[`= ${name}`]:[`${change.action==="create"?"+":"~"} ${name}`,...(change.fields??[]).map(fieldLine)]},renderChanges=changes=>changes.flatMap(changeLines),
count=(changes,action)=>changes.filter(change=>change.action===action).length,renderChangesMarkdown=(title,changes,{dryRun})=>{let[made,updated,same]=[count(changes,
"create"),count(changes,"update"),count(changes,"none")],tense=dryRun?" (dry run: nothing was changed)":"";return[`### ${escapeHtml(title)}`,"",`${made} new, ${updated}\
 changed, ${same} as before${tense}`,"",`<pre>${renderChanges(changes).map(escapeHtml).join(`
`)}</pre>`,""].join(`
`)},definedScope=({apiVersion,kind},all)=>{let definition=all.find(({object})=>object.kind==="CustomResourceDefinition"&&object.spec?.names?.kind===kind&&apiVersion.
startsWith(`${object.spec?.group}/`));return definition===void 0?"unknown":definition.object.spec.scope==="Namespaced"?"namespace":"cluster"},without2=object=>{
let{namespace:_,...metadata}=object.metadata;return{...object,metadata}},inTheirScope=async(items,namespace,cluster)=>await Promise.all(items.map(async item=>{let{
object}=item;if(scopeOf(object.apiVersion,object.kind)!=="unknown")return item;let defined=definedScope(object,items),scope=defined==="unknown"?await cluster.scopeOf(
object):defined;if(scope==="cluster")return{...item,object:without2(object)};let metadata={...object.metadata,namespace};return scope==="namespace"?{...item,object:{
...object,metadata}}:item})),inCluster="in-cluster",accessFromEnvironment=(kubeconfig,env)=>{if(kubeconfig===inCluster)return inClusterAccess(env.KUBERNETES_SERVICE_HOST);
let path4=kubeconfig||env.KUBECONFIG;if(path4)return{kind:"kubeconfig",path:path4};throw new TowlineError("input-invalid","No cluster is chosen: there is no kub\
econfig",{hint:`Run eks-login earlier in this job, or set the input "kubeconfig" to a file, or to "${inCluster}" for the cluster that the runner's pod lives in`})},
inClusterAccess=host=>{if(host)return{kind:"in-cluster"};throw new TowlineError("input-invalid",`Input kubeconfig is "${inCluster}", but this runner is no pod o\
f a cluster`,{hint:"Use a runner that is one, or run eks-login earlier in this job and leave the input out"})},readable=field=>field.replace(/^\./,"").replace(/\[\w+=(?:"([^"]*)"|([^\],"]*))\]/g,
"[$1$2]"),types={"numeric (int or float)":["a number","Correct the value"],boolean:["true or false","Write true or false, without quotes"],string:["text","Write\
 the value in quotes"],"string or number":["text or a number","Correct the value"],map:["a map","Write fields below it"],list:["a list","Write entries below it,\
 each after a dash"]},unknownField=(field,kind)=>{let plain2=field.replace(/\[(?:"(?:[^"\\]|\\.)*"|[^\]"])*\]/g,""),last=plain2.lastIndexOf(".");return{field,text:`\
there is no field ${readable(field)}`,hint:`Correct the spelling of "${plain2.slice(last+1)}" or its indentation: "kubectl explain ${kind}${plain2.slice(0,last)}\
" lists the fields there`}},typedField=(field,problem,kind)=>{if(problem==="field not declared in schema")return unknownField(field,kind);let[what,hint]=types[/^expected (.+?), got /.
exec(problem)?.[1]??""]??[];if(what!==void 0&&hint!==void 0)return{field,text:`${readable(field)} must be ${what}`,hint};let[,index,key]=/^element (\d+): .* omits key field "(\w+)"/.
exec(problem)??[];return key!==void 0?{field:`${field}[${index}]`,text:`${readable(field)}[${index}] has no ${key}`,hint:`Add ${key}`}:{field,text:`${readable(field)}\
: ${problem}`,hint:"Correct the manifest"}},typedPrefix=/^failed to create typed patch object(?: \(.*?\))?: (?:errors:\n)?/,typedLine=/^\s*(\.(?:[^:[\]]|\[(?:"(?:[^"\\]|\\.)*"|[^\]"])*\])*): (.*)$/,
isUntypable=({message})=>typedPrefix.test(message),refusedFields=(status,kind)=>{if(!isUntypable(status))return causeFields(status);let lines=status.message.replace(
typedPrefix,"").split(`
`),fields=lines.flatMap(line=>{let[,field,problem]=typedLine.exec(line)??[];return field===void 0||problem===void 0?[]:[typedField(field,problem,kind)]});return fields.
length===lines.length?fields:[]},hintOf4=message=>message.endsWith("field is immutable")?"Kubernetes never changes this field: write the value that the object h\
as, or give the object another name":"Correct the manifest",causeFields=({causes})=>{let fields=causes.flatMap(({field,message=""})=>field?[{field,text:`${readable(
field)}: ${message}`,hint:hintOf4(message)}]:[]);return fields.length===causes.length?fields:[]},isApplyConflict=status=>status.causes.some(cause=>cause.reason===
"FieldManagerConflict"),failed=operation=>`Cannot ${operation.verb} ${operation.target}`,unauthorized=(_,__,cluster)=>({code:"kube-unauthorized",message:`The cl\
uster ${cluster.name} does not accept the credentials of this job, a new token neither`,hint:cluster.unauthorizedHint??"On EKS: give the role of this job an acc\
ess entry in that cluster. A token in a kubeconfig may have expired: run eks-login again"}),accessDenial=/User "(.*)" cannot (\S+) resource "(\S+)"(?: in API group "(.*?)")?(?: in the namespace "(\S+)")?/,
forbidden=(status,operation)=>{let denial=accessDenial.exec(status.message);if(denial===null)return{code:"kube-forbidden",message:`${failed(operation)}: ${status.
message}`,hint:/serviceaccount "[^"]*" not found/.test(status.message)?"Add the ServiceAccount to the manifests, or correct serviceAccountName":"A policy of the\
 cluster refuses this object: change the manifest as the message says"};let[,user,verb,resource,group2,namespace]=denial,what=`${verb} ${resource}${group2?`.${group2}`:
""}`;return{code:"kube-forbidden",subject:`${what} in ${namespace||"the whole cluster"}`,message:`This job may not ${what} in ${namespace?`namespace "${namespace}\
"`:"the whole cluster"}`,hint:`Allow it to "${user}" by an EKS access policy for the job's role, or by a Role and RoleBinding`}},notFound=(status,operation,cluster)=>status.
resource==="namespaces"?{code:"kube-not-found",subject:`namespace/${status.name}`,message:`Cluster ${cluster.name} has no namespace "${status.name}"`,hint:'Crea\
te it first, or correct "namespace" of the target in towline.yaml (input namespace)'}:{code:"kube-not-found",message:`${failed(operation)}: ${status.message}`,hint:"\
Check the name, the namespace and the apiVersion in the manifest"},managerOf=(message="")=>/"(.+?)"/.exec(message)?.[1]??"another manager",applyConflict=(status,operation)=>{
let conflicts=status.causes.map(({field="a field",message})=>({field,manager:managerOf(message)})),list2=conflicts.map(({field,manager})=>`${field} belongs to "${manager}\
"`).join("; "),managers=[...new Set(conflicts.map(({manager})=>`"${manager}"`))].join(", ");return{code:"kube-apply-conflict",message:`${failed(operation)}: ${list2}`,
hint:`Remove these fields from the manifest, or stop ${managers} from setting them`}},invalid2=(status,operation)=>{let[kind=""]=operation.target.split("/"),problems=refusedFields(
status,kind).map(({field,text,hint})=>({message:`${operation.target}: ${concealed(text,operation)}`,text:concealed(text,operation),subject:field,hint})),texts=problems.
map(({text})=>text);return{code:"kube-invalid",message:`${failed(operation)}: ${texts.join("; ")||concealed(status.message,operation)}`,hint:problems[0]?.hint??
"Correct the manifest",problems:problems.map(({text:_,...problem})=>problem)}},concealed=(message,{confidential})=>confidential?message.replace(/Invalid value: .*?(?=: [a-z]|$)/g,
"Invalid value: ***").replace(/(: expected [^,]*, got )[\s\S]*/,"$1***"):message,plainly=(code2,hint)=>(status,operation)=>({code:code2,message:`${failed(operation)}\
: ${concealed(status.message,operation)}`,hint}),code=(...codes)=>status=>codes.includes(status.code),rules=[{when:code(401),tell:unauthorized},{when:code(403),
tell:forbidden},{when:code(404),tell:notFound},{when:isApplyConflict,tell:applyConflict},{when:status=>status.reason==="AlreadyExists",tell:plainly("kube-alread\
y-exists")},{when:code(409),tell:plainly("kube-conflict","Something else changed it at the same time: run this again")},{when:code(410),tell:plainly("kube-gone")},
{when:code(400,413,415,422),tell:invalid2},{when:isUntypable,tell:invalid2},{when:code(408,429,503,504),tell:plainly("kube-timeout","The API server is overloade\
d or restarting: run this again later")},{when:()=>!0,tell:plainly("kube-failed")}],answerError=(status,operation,cluster)=>{let told=rules.find(({when})=>when(
status))?.tell(status,operation,cluster)??plainly("kube-failed")(status,operation,cluster);return new TowlineError(told.code,told.message,told)},reasons={ECONNREFUSED:"\
connection refused",ECONNRESET:"the connection was reset",ENOTFOUND:"its name cannot be resolved",EAI_AGAIN:"its name cannot be resolved",EHOSTUNREACH:"no route\
 to it",ENETUNREACH:"no route to it",ERR_TLS_CERT_ALTNAME_INVALID:"its certificate is for another name",CERT_HAS_EXPIRED:"its certificate has expired",EPROTO:"i\
t does not speak TLS"},untrusted=/^(DEPTH_ZERO|SELF_SIGNED|UNABLE_TO)/,connectionReason=({code:name="",message})=>{if(untrusted.test(name))return`its certificat\
e is not signed by the cluster's authority (${name})`;let known=reasons[name];return known===void 0?message||name:`${known} (${name})`},unreachable=(error2,cluster)=>new TowlineError(
"kube-unreachable",`The API server of cluster ${cluster.name} (${cluster.server.origin}) cannot be reached: ${connectionReason(error2)}`,{cause:error2,hint:cluster.
unreachableHint??"Check the server's address, and that this runner may connect to it"}),errorOf=(failure,operation,cluster)=>failure.kind==="answer"?answerError(
failure.status,operation,cluster):unreachable(failure.error,cluster),builtIn={v1:`ConfigMap=configmaps Endpoints=endpoints Event=events LimitRange=limitranges N\
amespace=namespaces!
    Node=nodes! PersistentVolume=persistentvolumes! PersistentVolumeClaim=persistentvolumeclaims Pod=pods
    PodTemplate=podtemplates ReplicationController=replicationcontrollers ResourceQuota=resourcequotas
    Secret=secrets Service=services ServiceAccount=serviceaccounts`,"apps/v1":`ControllerRevision=controllerrevisions DaemonSet=daemonsets Deployment=deployment\
s
    ReplicaSet=replicasets StatefulSet=statefulsets`,"batch/v1":"CronJob=cronjobs Job=jobs","autoscaling/v2":"HorizontalPodAutoscaler=horizontalpodautoscalers",
"coordination.k8s.io/v1":"Lease=leases","networking.k8s.io/v1":"Ingress=ingresses IngressClass=ingressclasses! NetworkPolicy=networkpolicies","policy/v1":"PodDi\
sruptionBudget=poddisruptionbudgets","rbac.authorization.k8s.io/v1":`ClusterRole=clusterroles! ClusterRoleBinding=clusterrolebindings! Role=roles
    RoleBinding=rolebindings`,"scheduling.k8s.io/v1":"PriorityClass=priorityclasses!","storage.k8s.io/v1":"StorageClass=storageclasses!","apiextensions.k8s.io/v\
1":"CustomResourceDefinition=customresourcedefinitions!","authorization.k8s.io/v1":"SelfSubjectAccessReview=selfsubjectaccessreviews!"},parseTable=()=>new Map(Object.
entries(builtIn).flatMap(([apiVersion,kinds])=>kinds.split(/\s+/).map(entry=>{let[kind="",plural=""]=entry.split("=");return[`${apiVersion} ${kind}`,{plural:plural.
replace("!",""),namespaced:!plural.endsWith("!")}]}))),groupVersionPath=apiVersion=>apiVersion.includes("/")?`/apis/${apiVersion}`:`/api/${apiVersion}`,Resources=class{#table=parseTable();#discovered=new Map;#discover;#cluster;constructor(cluster,discover){
this.#cluster=cluster,this.#discover=discover}async find({apiVersion,kind}){let known=this.#table.get(`${apiVersion} ${kind}`);if(known!==void 0)return known;let found=(await this.#served(
apiVersion))?.find(resource=>resource.kind===kind&&!resource.name.includes("/"));if(found===void 0)throw this.#discovered.delete(apiVersion),unknownKind(this.#cluster,
apiVersion,kind);return{plural:found.name,namespaced:found.namespaced}}async#served(apiVersion){let cached=this.#discovered.get(apiVersion);if(cached!==void 0)return await cached;
let asked=this.#discover(groupVersionPath(apiVersion));this.#discovered.set(apiVersion,asked);try{return await asked}catch(error2){throw this.#discovered.delete(
apiVersion),error2}}},unknownKind=(cluster,apiVersion,kind)=>new TowlineError("kube-not-found",`The cluster ${cluster} knows no kind "${kind}" of apiVersion "${apiVersion}\
"`,{hint:"Correct apiVersion and kind in the manifest, or install the CustomResourceDefinition first"}),stop={kind:"stop"},backOff=tries=>Math.min(200*2**(tries-
1),3e3),again=(state,afterMilliseconds=backOff(state.tries))=>state.elapsedMilliseconds+afterMilliseconds>3e4?stop:{kind:"again",afterMilliseconds,fresh:!1},isTlsProblem=({
code:code2=""})=>/^(CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO|ERR_TLS|ERR_SSL|EPROTO)/.test(code2),afterLostConnection=(error2,state)=>!state.idempotent||isTlsProblem(
error2)||!state.answered&&state.tries>=3?stop:again(state),isPassing=({reason,causes})=>reason==="Conflict"&&causes.length===0,afterAnswer=(status,state)=>{let wait=status.
retryAfterSeconds===void 0?void 0:status.retryAfterSeconds*1e3;switch(status.code){case 401:return state.renewed?stop:{kind:"again",afterMilliseconds:0,fresh:!0};case 409:
return state.unconditional&&isPassing(status)&&state.tries<5?again(state):stop;case 429:return again(state,wait);case 500:return state.idempotent&&state.tries<3?
again(state):stop;case 502:case 503:case 504:return state.idempotent?again(state,wait):stop;default:return stop}},decide=(failure,state)=>failure.kind==="answer"?
afterAnswer(failure.status,state):afterLostConnection(failure.error,state),mayHaveActed=failure=>failure.kind==="connection"||failure.status.code>=500,withRetries=async(what,{
idempotent,unconditional=!1},deps,attempt)=>{let started=deps.clock.now(),fresh=!1,renewed=!1,lostAnswers=0;for(let tries=1;;tries+=1){let result=await attempt(
fresh);if(result.kind==="done")return{kind:"done",value:result.value,lostAnswers};let elapsedMilliseconds=deps.clock.now()-started,state={tries,elapsedMilliseconds,
idempotent,unconditional,answered:deps.answered(),renewed},decision=decide(result,state);if(decision.kind==="stop")return{kind:"failed",failure:result,lostAnswers};
mayHaveActed(result)&&(lostAnswers+=1);let why=describeFailure(result,deps);deps.log.debug(`${what}: ${why}; trying again in ${decision.afterMilliseconds} ms`),
fresh=decision.fresh,renewed||=fresh,decision.afterMilliseconds>0&&await deps.clock.sleep(decision.afterMilliseconds,deps.signal)}},describeFailure=(failure,{confidential=!1}={})=>{
if(failure.kind==="connection")return failure.error.code??failure.error.message;let{code:code2,reason,message}=failure.status;return`${code2} ${confidential?reason:
message}`},statusOfObject=(wire,httpStatus)=>({code:wire.code??httpStatus,reason:wire.reason??"",message:wire.message??`HTTP status ${httpStatus}`,name:wire.details?.
name,resource:wire.details?.kind,causes:wire.details?.causes??[],retryAfterSeconds:wire.details?.retryAfterSeconds}),parse=body=>{try{let value=JSON.parse(body);
return value?.kind==="Status"?value:void 0}catch{return}},statusOfAnswer=({status,headers,body},redact2)=>{let wire=parse(body)??{message:redact2(body.trim()).slice(
0,300)||`HTTP status ${status}`},header=Number(headers["retry-after"]),{message,causes,...read2}=statusOfObject(wire,status);return{...read2,message:redact2(message),
causes:causes.map(cause=>({...cause,message:cause.message&&redact2(cause.message)})),retryAfterSeconds:Number.isFinite(header)?header:read2.retryAfterSeconds}},
connectMilliseconds=1e4,sharedMilliseconds=2e3,Transport=class{#connection;#agent;#module;#answered=!1;#renewal;constructor(connection){this.#connection=connection;
let plain2=connection.server.protocol==="http:";this.#module=plain2?http2:https2,this.#agent=plain2?new http2.Agent({keepAlive:!0}):new https2.Agent({keepAlive:!0})}get answered(){
return this.#answered}async send(request,fresh){let{status,headers,chunks}=await this.open(request,fresh),parts=[];for await(let chunk of chunks)parts.push(chunk);
return{status,headers,body:Buffer.concat(parts).toString("utf8")}}async open(request,fresh){let credentials=await this.#credentials(fresh);request.signal?.throwIfAborted();
let{server}=this.#connection,path4=server.pathname==="/"?request.path:server.pathname+request.path,outgoing=this.#module.request({...credentials.tls,agent:this.#agent,
protocol:server.protocol,hostname:server.hostname.replace(/^\[|\]$/g,""),port:server.port||void 0,method:request.method,path:path4,headers:{accept:"application/\
json","user-agent":"towline",...request.headers,...credentials.headers,...request.body===void 0?{}:{"content-length":Buffer.byteLength(request.body)}}}),response=await exchange(
outgoing,request);return this.#answered=!0,{status:response.statusCode??0,headers:response.headers,chunks:response}}async#credentials(fresh){if(!fresh)return await this.#connection.
credentials({fresh});let now=performance.now();return(this.#renewal===void 0||now-this.#renewal.at>sharedMilliseconds)&&(this.#renewal={at:now,credentials:this.#connection.
credentials({fresh})}),await this.#renewal.credentials}close(){this.#agent.destroy()}},timedOut=(what,milliseconds)=>Object.assign(new Error(`${what} within ${milliseconds/
1e3} s`),{code:"ETIMEDOUT"}),exchange=(outgoing,{body,timeoutMilliseconds,signal})=>new Promise((resolve3,reject)=>{let timer=setTimeout(()=>outgoing.destroy(timedOut(
"no answer",timeoutMilliseconds)),timeoutMilliseconds),abort=()=>outgoing.destroy(signal?.reason);signal?.addEventListener("abort",abort,{once:!0}),outgoing.once(
"socket",socket=>guardConnecting(outgoing,socket)),outgoing.once("response",resolve3),outgoing.once("error",reject),outgoing.once("close",()=>{clearTimeout(timer),
signal?.removeEventListener("abort",abort)}),outgoing.end(body)}),guardConnecting=(outgoing,socket)=>{if(!socket.connecting)return;socket.setNoDelay(!0),socket.
setKeepAlive(!0,15e3);let timer=setTimeout(()=>outgoing.destroy(timedOut("no connection",connectMilliseconds)),connectMilliseconds),settle=()=>clearTimeout(timer);
socket.once("connect",settle).once("close",settle)},requestMilliseconds=3e4,Api=class{#transport;#resources;#deps;connection;listsInWatches=!0;constructor(connection,deps){
this.connection=connection,this.#deps=deps,this.#transport=new Transport(connection),this.#resources=new Resources(connection.name,path4=>this.#discover(path4))}get clock(){
return this.#deps.clock}get log(){return this.#deps.log}redact=text=>this.log.redact?.(text)??text;async pathOf(ref){let resource=await this.#resources.find(ref),
name=ref.name===void 0?"":`/${encodeURIComponent(ref.name)}`;return`${groupVersionPath(ref.apiVersion)}${scopeOf2(resource,ref)}/${resource.plural}${name}`}async scopeOf(kind){
try{return(await this.#resources.find(kind)).namespaced?"namespace":"cluster"}catch(error2){if(isTowlineError(error2,"kube-not-found"))return"unserved";throw error2}}async call(call){
let result=await this.attempt(call);if(result.kind==="failed")throw errorOf(result.failure,call.operation,this.connection);return result.value}async json(call){
return JSON.parse((await this.call(call)).body)}attempt(call){return this.#retried(call,async(request,fresh)=>await this.#transport.send(request,fresh))}async open(call){
let result=await this.#retried(call,async(request,fresh)=>{let stream=await this.#transport.open(request,fresh);return stream.status<400?stream:{...stream,body:await textOf(
stream)}});if(result.kind==="failed")throw errorOf(result.failure,call.operation,this.connection);return result.value}close(){this.#transport.close()}#retried(call,exchange2){
let signal=anyOf(this.#deps.signal,call.signal),request={timeoutMilliseconds:this.#deps.requestMilliseconds??requestMilliseconds,...call,signal},deps={...this.#deps,
signal,answered:()=>this.#transport.answered,confidential:call.operation.confidential},what=`${call.method} ${call.path}`,{idempotent,unconditional=call.method===
"GET"}=call;return withRetries(what,{idempotent,unconditional},deps,async fresh=>{try{let answer=await exchange2(request,fresh);return answer.status<400?{kind:"\
done",value:answer}:{kind:"answer",status:statusOfAnswer({body:"",...answer},this.redact)}}catch(error2){if(signal?.throwIfAborted(),isConnectionError(error2))return{
kind:"connection",error:error2};throw error2}})}async#discover(path4){let operation={verb:"read",target:`the resource list ${path4}`,confidential:!1};try{return(await this.
json({method:"GET",path:path4,idempotent:!0,operation})).resources}catch(error2){if(isTowlineError(error2,"kube-not-found"))return;throw error2}}},isConnectionError=error2=>typeof error2==
"object"&&error2!==null&&!isTowlineError(error2)&&error2.name!=="TypeError"&&typeof error2.code=="string",scopeOf2=(resource,ref)=>{if(!resource.namespaced)return"";
if(ref.namespace!==void 0)return`/namespaces/${encodeURIComponent(ref.namespace)}`;if(ref.name===void 0)return"";throw new TowlineError("kube-invalid",`${describeRef(
{kind:ref.kind,name:ref.name})} has no namespace`,{hint:"Add metadata.namespace to the manifest"})},textOf=async stream=>{let parts=[];for await(let chunk of stream.
chunks)parts.push(chunk);return Buffer.concat(parts).toString("utf8")},anyOf=(...signals)=>{let given=signals.filter(signal=>signal!==void 0);return given.length<
2?given[0]:AbortSignal.any(given)},tokenConnection=access22=>({name:access22.name,server:new URL(access22.server),unreachableHint:access22.unreachableHint,unauthorizedHint:access22.
unauthorizedHint,credentials:async({fresh})=>({headers:{authorization:`Bearer ${await access22.token({fresh})}`},tls:{ca:access22.certificateAuthorityPem}})});async function*readLines(chunks){
let decoder=new TextDecoder,rest="",cut=!1;for await(let chunk of chunks){let[first="",...more]=decoder.decode(chunk,{stream:!0}).split(`
`),last=more.pop();cut||(rest+=first),last!==void 0&&(yield rest,yield*more,rest=last,cut=!1),rest.length>65536&&(rest=rest.slice(0,65536),cut=!0)}rest!==""&&(yield rest)}
var stamped=/^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)) ?(.*)$/s,moment=/^(.{19})(?:\.(\d+))?(.+)$/,nanosecondsOf=at=>{let[,seconds="",fraction="",
zone=""]=moment.exec(at)??[],milliseconds=Date.parse(`${seconds}${zone}`);return BigInt(milliseconds)*1000000n+BigInt(fraction.padEnd(9,"0").slice(0,9))};async function*newLines(lines,after){
let position=after,repeated=0;for await(let line of lines){let[,at=position?.at??new Date(0).toISOString(),text=line]=stamped.exec(line)??[];if(after!==void 0){
let distance=nanosecondsOf(at)-nanosecondsOf(after.at);if(distance<0n||(distance===0n&&(repeated+=1),distance===0n&&repeated<=after.lines))continue}position={at,
lines:position?.at===at?position.lines+1:1},yield{text,position}}}var pageSize=500,placeOf2=namespace=>namespace===void 0?"":` in namespace ${namespace}`,operationOn=(verb,ref)=>({
verb,target:`${describeRef(ref)}${placeOf2(ref.namespace)}`,confidential:ref.kind==="Secret"}),listOperation=(verb,query)=>({verb,target:`objects of kind ${query.
kind}${placeOf2(query.namespace)}`,confidential:query.kind==="Secret"}),queryOf=parameters=>{let given=Object.entries(parameters).flatMap(([name,value])=>value===
void 0?[]:[[name,String(value)]]);return given.length===0?"":`?${new URLSearchParams(given)}`},get=async(api,ref)=>{let operation=operationOn("read",ref),path4=await api.
pathOf(ref),result=await api.attempt({method:"GET",path:path4,idempotent:!0,operation});if(result.kind==="done")return JSON.parse(result.value.body);let{failure}=result;
if(!(failure.kind==="answer"&&failure.status.code===404&&failure.status.name!==void 0))throw errorOf(failure,operation,api.connection)},list=async(api,query,signal)=>{
let operation=listOperation("list",query),path4=await api.pathOf(query),{labelSelector,fieldSelector}=query,items=[],limit=pageSize,next;for(;;){let call={method:"\
GET",path:path4+queryOf({labelSelector,fieldSelector,limit,continue:next}),idempotent:!0,operation,signal},result=await api.attempt(call);if(result.kind==="fail\
ed"){if(!(result.failure.kind==="answer"&&result.failure.status.code===410)||next===void 0)throw errorOf(result.failure,operation,api.connection);items.length=0,
limit=next=void 0;continue}let page=JSON.parse(result.value.body);if(items.push(...page.items??[]),next=page.metadata.continue||void 0,next===void 0)return{resourceVersion:page.
metadata.resourceVersion??"",items:typed(items,query)}}},typed=(items,{apiVersion,kind})=>items.map(item=>({...item,apiVersion,kind})),logs=async(api,query)=>{let pod={
apiVersion:"v1",kind:"Pod",namespace:query.namespace,name:query.pod},path4=await api.pathOf(pod),{container,previous,tailLines}=query,parameters=queryOf({container,
previous:previous?"true":void 0,tailLines}),answer=await api.call({method:"GET",path:`${path4}/log${parameters}`,headers:{accept:"*/*"},idempotent:!0,operation:operationOn(
`read the logs of container ${container} of`,pod)});return api.redact(answer.body)},streamMilliseconds=5*6e4;async function*followLogs(api,query,signal){let{namespace,
pod:name,container,after}=query,pod={apiVersion:"v1",kind:"Pod",namespace,name},operation=operationOn(`follow the logs of container ${container} of`,pod),parameters={
container,follow:"true",timestamps:"true",sinceTime:after?.at};try{let stream=await api.open({method:"GET",path:`${await api.pathOf(pod)}/log${queryOf(parameters)}`,
headers:{accept:"*/*"},idempotent:!0,operation,timeoutMilliseconds:streamMilliseconds,signal});yield*newLines(readLines(stream.chunks),after)}catch(error2){if(signal.
aborted)return;throw isTowlineError(error2)?error2:errorOf({kind:"connection",error:error2},operation,api.connection)}}var InitialWait=class{#controller=new AbortController;#timer;constructor(isNeeded){
isNeeded&&(this.#timer=setTimeout(()=>this.#controller.abort(),1e4).unref())}get signal(){return this.#controller.signal}end(){clearTimeout(this.#timer)}},parseLine=line=>{
let{type,object}=JSON.parse(line);return type==="ERROR"?{type,status:statusOfObject(object,500)}:{type,object}};async function*readEvents(chunks){let decoder=new TextDecoder,
rest="";for await(let chunk of chunks){rest+=decoder.decode(chunk,{stream:!0});let lines=rest.split(`
`);rest=lines.pop()??"";for(let line of lines)line.trim()!==""&&(yield parseLine(line))}}var watchSeconds=60,shortMilliseconds=1e3,pace=async(api,started,signal)=>{
api.clock.now()-started<shortMilliseconds&&await api.clock.sleep(250,signal)};async function*watch(api,query,signal){try{for(;;){let started=api.clock.now(),isStreamed=api.
listsInWatches,since;if(!isStreamed){let{resourceVersion,items}=await list(api,query,signal);yield{type:"SYNC",items},since=resourceVersion}yield*follow2(api,query,
since,signal),!(isStreamed&&!api.listsInWatches)&&(await pace(api,started,signal),api.log.debug(`watch of ${query.kind}: the server forgot our place; listing an\
ew`))}}catch(error2){if(!signal.aborted)throw error2}}async function*follow2(api,query,since,signal){let resourceVersion=since,tries=0,troubleSince=api.clock.now();
for(;;){let before=resourceVersion,started=api.clock.now(),end=yield*connectOnce(api,query,resourceVersion,signal);if(end.kind==="gone")return;if(signal.throwIfAborted(),
resourceVersion=end.resourceVersion,(end.kind==="closed"||before!==resourceVersion)&&(tries=0,troubleSince=api.clock.now()),end.kind==="closed"){await pace(api,
started,signal);continue}tries+=1;let elapsedMilliseconds=api.clock.now()-troubleSince,state={tries,elapsedMilliseconds,idempotent:!0,unconditional:!1,answered:!0,
renewed:!1},decision=decide(end.failure,state);if(decision.kind==="stop")throw errorOf(end.failure,listOperation("watch",query),api.connection);api.log.debug(`w\
atch of ${query.kind}: ${describeFailure(end.failure)}; connecting again`),await api.clock.sleep(decision.afterMilliseconds,signal)}}async function*connectOnce(api,query,since,signal){
let resourceVersion=since,wait=new InitialWait(since===void 0);try{let stream=await open2(api,query,since,AbortSignal.any([signal,wait.signal]));if(stream===void 0)
return{kind:"gone"};let items=[];for await(let event of readEvents(stream.chunks)){if(event.type==="ERROR")return event.status.code===410?{kind:"gone"}:{kind:"f\
ailed",failure:{kind:"answer",status:event.status},resourceVersion};if(resourceVersion!==void 0||endsInitial(event)){let isFirst=resourceVersion===void 0;resourceVersion=
versionOf(event.object)??resourceVersion,isFirst?(wait.end(),yield{type:"SYNC",items}):event.type!=="BOOKMARK"&&(yield event)}else event.type==="ADDED"&&items.push(
event.object)}return{kind:"closed",resourceVersion}}catch(error2){if(signal.throwIfAborted(),wait.signal.aborted)return withoutLists(api,query,"said nothing of \
what is there");if(isTowlineError(error2))throw error2;return{kind:"failed",failure:{kind:"connection",error:error2},resourceVersion}}finally{wait.end()}}var endsInitial=event=>event.
type==="BOOKMARK"&&event.object.metadata.annotations?.["k8s.io/initial-events-end"]==="true",withoutLists=(api,query,why)=>(api.listsInWatches=!1,api.log.debug(
`watch of ${query.kind}: the server ${why}; listing before each watch`),{kind:"gone"}),versionOf=object=>object.metadata.resourceVersion,open2=async(api,query,resourceVersion,signal)=>{
let{labelSelector,fieldSelector}=query,isInitial=resourceVersion===void 0,parameters={watch:"true",...isInitial?{sendInitialEvents:"true",resourceVersionMatch:"\
NotOlderThan"}:{resourceVersion},allowWatchBookmarks:"true",timeoutSeconds:watchSeconds,labelSelector,fieldSelector};try{return await api.open({method:"GET",path:await api.
pathOf(query)+queryOf(parameters),idempotent:!0,operation:listOperation("watch",query),timeoutMilliseconds:(watchSeconds+10)*1e3,signal})}catch(error2){if(isTowlineError(
error2,"kube-gone"))return;if(!isInitial||!isTowlineError(error2,"kube-invalid"))throw error2;withoutLists(api,query,"does not list in watches");return}},json={
"content-type":"application/json"},writeQuery=({manager,dryRun},force)=>queryOf({fieldManager:manager,dryRun:dryRun?"All":void 0,force:force?"true":void 0}),contains2=(live,sent)=>Array.
isArray(sent)?Array.isArray(live)&&live.length===sent.length&&sent.every((item,index)=>contains2(live[index],item)):typeof sent=="object"&&sent!==null?typeof live==
"object"&&live!==null&&Object.entries(sent).every(([key,value])=>contains2(live[key],value)):live===sent,withoutVersion=({metadata:{resourceVersion,managedFields,
...metadata},...rest})=>({...rest,metadata}),wasRefused=result=>result.kind==="failed"&&result.failure.kind==="answer"&&result.failure.status.code===409,writeOnce=async(api,call,object)=>{
let result=await api.attempt(call);if(result.kind==="done")return JSON.parse(result.value.body);if(result.lostAnswers>0&&wasRefused(result)){let live=await get(
api,refOf(object));if(live!==void 0&&contains2(live,withoutVersion(object)))return live}throw errorOf(result.failure,call.operation,api.connection)},create=async(api,object,options)=>{
let path4=await api.pathOf(refOf(object)),call={method:"POST",path:path4.slice(0,path4.lastIndexOf("/"))+writeQuery(options),headers:json,body:JSON.stringify(object),
idempotent:!0,unconditional:!0,operation:operationOn("create",refOf(object))};return await writeOnce(api,call,object)},replace=async(api,object,options)=>{let call={
method:"PUT",path:await api.pathOf(refOf(object))+writeQuery(options),headers:json,body:JSON.stringify(object),idempotent:!0,operation:operationOn("replace",refOf(
object))};return await writeOnce(api,call,object)},apply=async(api,object,options)=>await api.json({method:"PATCH",path:await api.pathOf(refOf(object))+writeQuery(
options,options.force),headers:{"content-type":"application/apply-patch+yaml"},body:JSON.stringify(object),idempotent:!0,unconditional:object.metadata.resourceVersion===
void 0,operation:operationOn("apply",refOf(object))}),patchTypes={merge:"application/merge-patch+json",json:"application/json-patch+json"},patch=async(api,ref,body,options)=>await api.
json({method:"PATCH",path:await api.pathOf(ref)+writeQuery(options),headers:{"content-type":patchTypes[options.type]},body:JSON.stringify(body),idempotent:options.
type==="merge",operation:operationOn("patch",ref)}),remove=async(api,ref,options={})=>{let{uid,resourceVersion,propagation="Background",dryRun}=options,preconditions=uid===
void 0&&resourceVersion===void 0?void 0:{uid,resourceVersion},call={method:"DELETE",path:await api.pathOf(ref)+queryOf({dryRun:dryRun?"All":void 0}),headers:json,
body:JSON.stringify({apiVersion:"v1",kind:"DeleteOptions",propagationPolicy:propagation,preconditions}),idempotent:!0,operation:operationOn("delete",ref)},result=await api.
attempt(call);if(result.kind==="done")return!0;let{failure,lostAnswers}=result;if(failure.kind==="answer"&&failure.status.code===404)return lostAnswers>0;throw errorOf(
failure,call.operation,api.connection)},describe=access22=>access22.kind==="in-cluster"?"the pod's service account":`kubeconfig ${access22.path}`,invalid3=(access22,problem,cause)=>new TowlineError(
"input-invalid",`${describe(access22)}: ${problem}`,{cause,hint:'Run eks-login before this step, or point the input "kubeconfig" at a valid file'}),loadFiles=(config,make,path4)=>{
let[first=path4,...more]=path4.split(import_node_path11.delimiter).filter(file=>file!=="");config.loadFromFile(first);for(let file of more){let next=make();next.
loadFromFile(file),config.mergeConfig(next,!0)}},load=async access22=>{let{KubeConfig:Loader}={KubeConfig:import_client_node.KubeConfig},config=new Loader;try{access22.
kind==="in-cluster"?config.loadFromCluster():loadFiles(config,()=>new Loader,access22.path),access22.kind==="kubeconfig"&&access22.context!==void 0&&config.setCurrentContext(
access22.context)}catch(cause){throw invalid3(access22,`it cannot be read: ${messageOf(cause)}`,cause)}return config},checkedCluster=(config,access22)=>{let cluster=config.
getCurrentCluster(),context=config.getCurrentContext();if(cluster===null)throw invalid3(access22,context?`it has no context "${context}" with a cluster`:"it sel\
ects no context");if(cluster.proxyUrl!==void 0)throw invalid3(access22,"proxy-url is not supported");if(!URL.canParse(cluster.server))throw invalid3(access22,`"${cluster.
server}" is no server address`);return{name:cluster.name,server:new URL(cluster.server)}},tlsOf=options=>({ca:options.ca,cert:options.cert,key:options.key,rejectUnauthorized:options.
rejectUnauthorized,servername:options.servername}),headersOf=options=>{let headers=Object.entries(options.headers??{}).map(([name,value])=>[name.toLowerCase(),String(
value).trim()]);return typeof options.auth=="string"&&headers.push(["authorization",`Basic ${Buffer.from(options.auth).toString("base64")}`]),Object.fromEntries(
headers)},authenticate=async(config,access22)=>{let options={};try{await config.applyToHTTPSOptions(options)}catch(cause){throw new TowlineError("kube-unauthori\
zed",`${describe(access22)} gave no credentials: ${messageOf(cause).trim()}`,{cause,hint:`Check the user "${config.getCurrentUser()?.name}" of that kubeconfig a\
nd the program that it runs`})}return{headers:headersOf(options),tls:tlsOf(options)}},kubeconfigConnection=async access22=>{let config=await load(access22),cluster=checkedCluster(
config,access22),current;return{...cluster,credentials:async({fresh})=>((fresh||current===void 0)&&(current=fresh?load(access22).then(loaded=>authenticate(loaded,
access22)):authenticate(config,access22)),await current)}},resolve22=async access22=>{if(access22.kind==="token")return tokenConnection(access22);let{kubeconfigConnection:kubeconfigConnection2}={
kubeconfigConnection};return await kubeconfigConnection2(access22)},connect=async(access22,deps)=>{let api=new Api(await resolve22(access22),deps);return{name:api.
connection.name,get:ref=>get(api,ref),list:query=>list(api,query),create:(object,options)=>create(api,object,options),replace:(object,options)=>replace(api,object,
options),apply:(object,options)=>apply(api,object,options),patch:(ref,body,options)=>patch(api,ref,body,options),delete:(ref,options)=>remove(api,ref,options),watch:(query,signal)=>watch(
api,query,signal),logs:query=>logs(api,query),scopeOf:kind=>api.scopeOf(kind),followLogs:(query,signal)=>followLogs(api,query,signal),close:()=>api.close()}},unusedImage=(repository,manifests)=>{
let images=[...new Set(manifests.flatMap(({object})=>imagesOf(object)))],seen=images.length===0?"there is no container at all":`there are ${images.join(", ")}`;
return new TowlineError("manifest-invalid",`No container takes the image "${repository}": ${seen}`,{hint:`Write "image: ${repository}" in the manifest, without \
another registry and digest, or correct the name in the input images`})},warnOfMentions=(manifests,names2,log)=>{for(let{object,at}of manifests)for(let{name,field}of bareMentions(
object,names2))log.warning(`${describeRef(refOf(object))} names "${name}" in ${field}, where it is not replaced by its versioned name`,at)},refuseHooks=manifests=>{
let problems=manifests.filter(({object})=>object.metadata.annotations?.[annotations.hook]!==void 0).map(({object,at})=>({message:`${describeRef(refOf(object))} \
is a hook of a deploy (${annotations.hook}), and this action deploys nothing`,hint:"Use the action deploy, which runs it; or name manifests without it",at})),[first,
...more]=problems;if(first===void 0)return;let message=more.length===0?first.message:`${problems.length} hooks are among the manifests`;throw new TowlineError("\
manifest-invalid",message,{hint:first.hint,at:first.at,problems})},readDesired=async(inputs,root,{log,exec:exec2,env,signal})=>{let{service,namespace,references}=inputs,
rendering={exec:exec2,env,log,signal,service,values:inputs.values},manifests=await readManifests({root,paths:inputs.manifests,namespace,rendering});for(let value of manifests.
flatMap(({object})=>secretValuesOf(object)))log.mask(value);refuseHooks(manifests);let substituted=substituteImages(manifests,inputs.images),unused=inputs.images.
find(({repository})=>substituted.matches[repository]===0);if(unused!==void 0)throw unusedImage(unused.repository,manifests);let bareNames=Object.keys(references).
map(key=>key.slice(key.indexOf("/")+1));return warnOfMentions(manifests,bareNames,log),rewriteReferences(substituted.manifests,(kind,bare)=>references[`${kind}/${bare}`]).
map(manifest=>({...manifest,object:labelled(manifest.object,service)}))},areReferences=value=>typeof value=="object"&&value!==null&&Object.entries(value).every(
([key,versioned])=>/^(ConfigMap|Secret)\/./.test(key)&&typeof versioned=="string"&&versioned!==""),readImages=input=>Object.entries(input.pairs("images")).map(([
repository,text])=>{let reference=text.trim();return(reference===""||/\s/.test(reference))&&input.reject(`Input images has no image reference for "${repository}\
"`,`Write ${repository}=<registry>/<repository>@sha256:…`),{repository:repository.trim(),reference}}),readManifestPaths=input=>(input.required("manifests"),input.
lines("manifests")),refusePrune=input=>{input.flag("prune",!1)&&input.reject("Input prune is true, but an apply alone keeps no record of what earlier ones appli\
ed, so that it cannot tell what left the manifests","Remove it and delete by hand, or use the action deploy, which records and prunes")},readInputs=input=>(refusePrune(
input),readGiven(input)),readGiven=input=>({service:input.matching("service",...dnsLabel)??input.required("service"),namespace:input.matching("namespace",...dnsLabel)??
input.required("namespace"),manifests:readManifestPaths(input),values:input.lines("values"),images:readImages(input),references:input.json("references",areReferences)??
{},dryRun:input.flag("dry-run",!1),kubeconfig:input.text("kubeconfig")}),changedNames=changes=>changes.filter(({action})=>action!=="none").map(({ref})=>describeRef(
ref)),workloadsOf=objects=>objects.filter(isWorkload).map(({kind,metadata:{name,generation}})=>({kind,name,generation:generation??0}));runAction(async kit=>{let inputs=kit.
inputs(readInputs),{service,namespace,dryRun,references}=inputs,read2=await readDesired(inputs,kit.run.workspace,kit),cluster=await connect(accessFromEnvironment(
inputs.kubeconfig,kit.env),kit);try{let desired=await inTheirScope(read2,namespace,cluster),request={cluster,service,desired,log:kit.log},changes=await kit.log.
group("Compare with the cluster",()=>planApply(request));for(let line of renderChanges(changes))kit.log.info(line);await checkReferences(request,{comingNames:dryRun?
Object.values(references):[]}),await podDryRun(request);let applied=dryRun?[]:await kit.log.group("Apply",()=>applyChanges(request,changes));kit.output("changed",
changedNames(changes)),kit.output("workloads",workloadsOf(applied.map(({object})=>object))),await kit.summary(renderChangesMarkdown(`Objects of ${service}`,changes,
{dryRun}))}finally{cluster.close()}});

module.exports = __webpack_exports__;
/******/ })()
;